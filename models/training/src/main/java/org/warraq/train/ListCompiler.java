// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.warraq.ner.Clitics;
import org.warraq.ner.NameLists;
import org.warraq.ner.Spelling;

/** Makes name lists of text files, one name a line. */
final class ListCompiler {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,،-]+");
  private static final int SHORTEST_NAME = 4;

  /** What remains of a name must be so many times rarer than the name. */
  private static final int RARER = 3;

  private final Map<Long, Integer> phrases = new TreeMap<>();
  private final Map<String, Integer> wordCounts;

  private ListCompiler(Map<String, Integer> wordCounts) {
    this.wordCounts = wordCounts;
  }

  /**
   * The lists of the {@code .txt} files in some folders, numbered in the order of folders and of
   * the files' names.
   *
   * @param wordCounts how often words stand in plain text, by folded spelling: tells names that
   *     look like words with clitics
   * @throws IOException if they cannot be read
   */
  static NameLists compile(Map<String, Integer> wordCounts, Path... folders) throws IOException {
    ListCompiler compiler = new ListCompiler(wordCounts);
    int list = 0;
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        if (list == NameLists.MAX_LISTS) {
          throw new IOException(
              file + ": one list too many; " + NameLists.MAX_LISTS + " have room");
        }
        for (String name : Files.readAllLines(file)) {
          compiler.add(name, 1 << list);
        }
        list++;
      }
    }
    return NameLists.of(
        compiler.phrases.keySet().stream().mapToLong(Long::longValue).toArray(),
        compiler.phrases.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private void add(String name, int bit) {
    // What stands in brackets tells namesakes apart.
    String[] words = BETWEEN_WORDS.split(name.replaceFirst("\\(.*", "").strip(), -1);
    if (words.length > NameLists.MAX_WORDS || words[0].isEmpty()) {
      return;
    }
    long phrase = 0;
    for (int i = 0; i < words.length; i++) {
      phrase = NameLists.phrase(phrase, NameLists.stem(words[i]));
      add(phrase, i + 1 < words.length ? 0 : bit);
      int torn = torn(Spelling.stem(Spelling.folded(words[i])));
      if (torn != 0) {
        add(NameLists.phrase(0, NameLists.stem(words[i])), torn);
      }
    }
  }

  private void add(long phrase, int bits) {
    phrases.merge(NameLists.kept(phrase), bits, (a, b) -> a | b);
  }

  /**
   * Where a word looks like one with a clitic, though what would remain is hardly ever a word: as
   * bits of {@link NameLists}.
   */
  private int torn(String word) {
    if (word.length() < SHORTEST_NAME) {
      return 0;
    }
    int count = wordCounts.getOrDefault(word, 0);
    return (isTornInFront(word, count) ? NameLists.TORN_IN_FRONT : 0)
        | (isTornAtEnd(word, count) ? NameLists.TORN_AT_END : 0);
  }

  private boolean isTornInFront(String word, int count) {
    String rest = word.substring(1);
    return Clitics.isProclitic(word.charAt(0))
        && !rest.startsWith("ال")
        && !word.startsWith("لل")
        && isRarer(rest, count);
  }

  private boolean isTornAtEnd(String word, int count) {
    return Clitics.PRONOUN_LIKE_ENDINGS.stream()
        .filter(word::endsWith)
        .map(pronoun -> word.substring(0, word.length() - pronoun.length()))
        .anyMatch(rest -> isRarer(rest, count) && isRarer(withClosedTa(rest), count));
  }

  /** Before a pronoun, ta marbuta is written open. */
  private static String withClosedTa(String rest) {
    return rest.endsWith("ت") ? rest.substring(0, rest.length() - 1) + "ة" : rest;
  }

  private boolean isRarer(String rest, int count) {
    int restCount = wordCounts.getOrDefault(rest, 0);
    return restCount * RARER <= count;
  }
}
