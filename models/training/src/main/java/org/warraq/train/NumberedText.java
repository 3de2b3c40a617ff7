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
import org.warraq.ner.FormSpelling;

/**
 * Text without labels, stored as word numbers, from which word classes are made.
 *
 * <p>Each frequent word is segmented once, without its context, because segmenting takes time and
 * the context seldom changes the result. Not thread-safe.
 */
final class NumberedText {
  /** The word number that marks the end of a line. */
  private static final int BREAK = 0;

  private static final Pattern WORD =
      Pattern.compile("[\\p{IsAlphabetic}\\p{M}\\p{Nd}ـ]+|[^\\p{IsAlphabetic}\\p{Nd}\\s]");

  private final Map<String, Integer> wordNumbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** For each word number how often the word occurs. */
  private int[] wordCounts = new int[1 << 16];

  /** The word numbers in the order of the text. */
  private int[] text = new int[1 << 20];

  private int size;

  NumberedText() {
    words.add(""); // The word with the number BREAK.
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

  /** Returns how often each word occurs, by its folded spelling with its clitics. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    for (int word = 1; word < words.size(); word++) {
      counts.merge(FormSpelling.folded(words.get(word)), wordCounts[word], Integer::sum);
    }
    return counts;
  }

  /**
   * Segments the text into forms.
   *
   * @param segmenter returns the forms of a word
   * @param minCount words and forms that occur less often become gaps
   */
  Forms forms(Function<String, List<String>> segmenter, int minCount) {
    Map<String, Integer> counts = new HashMap<>();
    List<List<String>> formsOf = new ArrayList<>();
    for (int word = 0; word < words.size(); word++) {
      int count = wordCounts[word];
      List<String> forms = count >= minCount ? segmenter.apply(words.get(word)) : List.of();
      formsOf.add(forms);
      forms.forEach(form -> counts.merge(form, count, Integer::sum));
    }
    List<String> vocabulary =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= minCount)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Integer> numbers = new HashMap<>();
    vocabulary.forEach(form -> numbers.put(form, numbers.size()));
    int gap = vocabulary.size();
    int[] formText =
        IntStream.range(0, size)
            .flatMap(
                i -> {
                  List<String> forms = formsOf.get(text[i]);
                  return forms.isEmpty()
                      ? IntStream.of(gap)
                      : forms.stream().mapToInt(form -> numbers.getOrDefault(form, gap));
                })
            .toArray();
    return new Forms(vocabulary, formText);
  }

  /**
   * A text as a sequence of forms. A form's number is its index in the vocabulary.
   *
   * @param vocabulary the forms, by falling frequency
   * @param text the forms' numbers in the order of the text; {@code vocabulary.size()} is a gap
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Forms(List<String> vocabulary, int[] text) {}
}
