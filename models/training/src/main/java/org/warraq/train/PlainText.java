// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.warraq.ner.Spelling;

/**
 * Text without labels, as the numbers of its forms, to learn word classes from. Each word that is
 * frequent enough is segmented once, by itself: its surroundings seldom matter, and a word costs
 * much. Not thread-safe.
 */
final class PlainText {
  /** Stands for the end of a line, and for a rare word. */
  private static final int BREAK = 0;

  private static final Pattern WORD =
      Pattern.compile("[\\p{IsAlphabetic}\\p{M}\\p{Nd}ـ]+|[^\\p{IsAlphabetic}\\p{Nd}\\s]");

  private final Map<String, Integer> wordNumbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int[] wordCounts = new int[1 << 16];
  private int[] text = new int[1 << 20];
  private int size;

  PlainText() {
    words.add("");
  }

  /** Adds a line of text. */
  void add(String line) {
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      append(number(matcher.group()));
    }
    append(BREAK);
  }

  private int number(String word) {
    Integer known = wordNumbers.get(word);
    if (known == null) {
      known = words.size();
      words.add(word);
      wordNumbers.put(word, known);
    }
    if (known >= wordCounts.length) {
      wordCounts = Arrays.copyOf(wordCounts, 2 * known);
    }
    wordCounts[known]++;
    return known;
  }

  private void append(int number) {
    if (size == text.length) {
      text = Arrays.copyOf(text, 2 * size);
    }
    text[size++] = number;
  }

  /** How often each word stands, folded, with whatever clitics it has. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    for (int word = 1; word < words.size(); word++) {
      counts.merge(Spelling.folded(words.get(word)), wordCounts[word], Integer::sum);
    }
    return counts;
  }

  /**
   * The forms that the words fall into.
   *
   * @param segmenter gives a word's forms
   * @param least rarer words, and rarer forms, count as unknown
   */
  Forms forms(Function<String, List<String>> segmenter, int least) {
    Map<String, Integer> counts = new HashMap<>();
    List<List<String>> formsOf = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      int count = wordCounts[word];
      List<String> forms = count >= least ? segmenter.apply(words.get(word)) : List.of();
      formsOf.add(forms);
      forms.forEach(form -> counts.merge(form, count, Integer::sum));
    }
    List<String> vocabulary =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= least)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Integer> numbers = new HashMap<>();
    vocabulary.forEach(form -> numbers.put(form, numbers.size()));
    int unknown = vocabulary.size();
    int[] formText =
        IntStream.range(0, size)
            .flatMap(
                i -> {
                  List<String> forms = formsOf.get(text[i]);
                  return forms.isEmpty()
                      ? IntStream.of(unknown)
                      : forms.stream().mapToInt(form -> numbers.getOrDefault(form, unknown));
                })
            .toArray();
    return new Forms(vocabulary, formText);
  }

  /**
   * A text of forms.
   *
   * @param vocabulary the forms, by falling frequency
   * @param text their numbers in the order of the text; {@code vocabulary.size()} for a gap
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Forms(List<String> vocabulary, int[] text) {}
}
