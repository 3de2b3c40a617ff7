// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.Arrays;

/** How often words stand, and stand one after the other. Immutable. */
final class BigramCounts {
  private final int[] counts;
  private final int[] selfCounts;
  private final Side next;
  private final Side previous;

  /** For each word the words on one side of it and how often they stand there. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Side(int[] begins, int[] words, int[] counts) {}

  /**
   * Counts in a text.
   *
   * @param text the words' numbers, less than {@code words}; others part the text
   * @param words how many words are known
   */
  BigramCounts(int[] text, int words) {
    counts = new int[words];
    selfCounts = new int[words];
    long[] pairs = new long[text.length];
    int size = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] >= words) {
        continue;
      }
      counts[text[i]]++;
      if (i > 0 && text[i - 1] < words) {
        pairs[size++] = ((long) text[i - 1] << 32) | text[i];
        selfCounts[text[i]] += text[i] == text[i - 1] ? 1 : 0;
      }
    }
    next = side(pairs, size, words);
    for (int i = 0; i < size; i++) {
      pairs[i] = Long.rotateLeft(pairs[i], 32);
    }
    previous = side(pairs, size, words);
  }

  private static Side side(long[] pairs, int size, int words) {
    Arrays.sort(pairs, 0, size);
    int[] begins = new int[words + 1];
    int[] others = new int[size];
    int[] counts = new int[size];
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        others[distinct++] = (int) pairs[i];
        begins[(int) (pairs[i] >>> 32) + 1] = distinct;
      }
      counts[distinct - 1]++;
    }
    for (int word = 1; word <= words; word++) {
      begins[word] = Math.max(begins[word], begins[word - 1]);
    }
    return new Side(begins, Arrays.copyOf(others, distinct), Arrays.copyOf(counts, distinct));
  }

  int words() {
    return counts.length;
  }

  int count(int word) {
    return counts[word];
  }

  /** How often a word follows itself. */
  int selfCount(int word) {
    return selfCounts[word];
  }

  /** Where the words after {@code word} begin; for {@code word == words()}, where all end. */
  int nextBegin(int word) {
    return next.begins[word];
  }

  int next(int place) {
    return next.words[place];
  }

  int nextCount(int place) {
    return next.counts[place];
  }

  /** Where the words before {@code word} begin; for {@code word == words()}, where all end. */
  int previousBegin(int word) {
    return previous.begins[word];
  }

  int previous(int place) {
    return previous.words[place];
  }

  int previousCount(int place) {
    return previous.counts[place];
  }
}
