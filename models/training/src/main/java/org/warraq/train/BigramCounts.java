// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.Arrays;

/**
 * Counts of words, and of pairs of adjacent words, in a text. Words are given by numbers.
 *
 * <p>The neighbours of a word are entries of one long list: those after word {@code w} are the
 * entries {@code nextBegin(w)} (inclusive) to {@code nextBegin(w + 1)} (exclusive), and those
 * before it the entries {@code previousBegin(w)} to {@code previousBegin(w + 1)}. Immutable.
 */
final class BigramCounts {
  private final int[] counts;
  private final int[] selfCounts;
  private final Neighbours next;
  private final Neighbours previous;

  /**
   * The neighbours of all words on one side.
   *
   * @param begins for each word its first entry in the other two arrays; one more for the end
   * @param words the neighbours' numbers
   * @param counts how often each of them is a neighbour
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Neighbours(int[] begins, int[] words, int[] counts) {}

  /**
   * Counts the words of a text.
   *
   * @param text the words' numbers in order; a number from {@code words} on is a gap in the text
   * @param words number of different words
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
    next = neighbours(pairs, size, words);
    for (int i = 0; i < size; i++) {
      pairs[i] = Long.rotateLeft(pairs[i], 32);
    }
    previous = neighbours(pairs, size, words);
  }

  /** Groups pairs (a word in the high 32 bits, its neighbour in the low ones) by word. */
  private static Neighbours neighbours(long[] pairs, int size, int words) {
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
    return new Neighbours(begins, Arrays.copyOf(others, distinct), Arrays.copyOf(counts, distinct));
  }

  /** Returns the number of different words. */
  int words() {
    return counts.length;
  }

  /** Returns how often a word occurs. */
  int count(int word) {
    return counts[word];
  }

  /** Returns how often a word follows itself. */
  int selfCount(int word) {
    return selfCounts[word];
  }

  /** Returns the first entry of the words after {@code word}. */
  int nextBegin(int word) {
    return next.begins[word];
  }

  /** Returns the following word of an entry; see the class comment. */
  int next(int entry) {
    return next.words[entry];
  }

  /** Returns how often the following word of an entry follows; see the class comment. */
  int nextCount(int entry) {
    return next.counts[entry];
  }

  /** Returns the first entry of the words before {@code word}. */
  int previousBegin(int word) {
    return previous.begins[word];
  }

  /** Returns the preceding word of an entry; see the class comment. */
  int previous(int entry) {
    return previous.words[entry];
  }

  /** Returns how often the preceding word of an entry precedes; see the class comment. */
  int previousCount(int entry) {
    return previous.counts[entry];
  }
}
