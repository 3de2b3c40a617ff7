// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.warraq.ner.NameLists;

/** Makes name lists of a folder's text files, one name a line. */
final class ListCompiler {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,،-]+");

  private ListCompiler() {}

  /**
   * The lists of a folder's {@code .txt} files, numbered in the order of the files' names.
   *
   * @throws IOException if they cannot be read
   */
  static NameLists compile(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    Map<Long, Integer> phrases = new TreeMap<>();
    for (int list = 0; list < files.size(); list++) {
      for (String name : Files.readAllLines(files.get(list))) {
        add(name, 1 << list, phrases);
      }
    }
    return NameLists.of(
        phrases.keySet().stream().mapToLong(Long::longValue).toArray(),
        phrases.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private static void add(String name, int bit, Map<Long, Integer> phrases) {
    // What stands in brackets tells namesakes apart.
    String[] words = BETWEEN_WORDS.split(name.replaceFirst("\\(.*", "").strip(), -1);
    if (words.length > NameLists.LONGEST || words[0].isEmpty()) {
      return;
    }
    long phrase = 0;
    for (int i = 0; i < words.length; i++) {
      phrase = NameLists.phrase(phrase, NameLists.stem(words[i]));
      phrases.merge(NameLists.kept(phrase), i + 1 < words.length ? 0 : bit, (a, b) -> a | b);
    }
  }
}
