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

/** Makes name lists of text files, one name a line. */
final class ListCompiler {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,،-]+");

  private ListCompiler() {}

  /**
   * The lists of the {@code .txt} files in some folders, numbered in the order of folders and of
   * the files' names.
   *
   * @throws IOException if they cannot be read
   */
  static NameLists compile(Path... folders) throws IOException {
    Map<Long, Integer> phrases = new TreeMap<>();
    int list = 0;
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        for (String name : Files.readAllLines(file)) {
          add(name, 1 << list, phrases);
        }
        list++;
      }
    }
    return NameLists.of(
        phrases.keySet().stream().mapToLong(Long::longValue).toArray(),
        phrases.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
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
