// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.Arrays;

/**
 * A sentence as the segmenter sees it: the letters of Arabic words, other tokens whole, and a
 * boundary between each two tokens. Used again for each sentence; for one thread.
 */
final class SymbolSequence {
  private static final int MARGIN = 2;

  private final SymbolAlphabet numbers;
  private int size;
  private int words;

  /** By position, from {@link #MARGIN} before the first to as many after the last. */
  private int[] symbols = new int[64];

  /** Which word a position belongs to: a boundary, to the one before it. */
  private int[] wordOf = new int[64];

  /** By word: its normalised spelling, its first position and that after its last. */
  private String[] spellings = new String[16];

  private int[] firsts = new int[16];
  private int[] ends = new int[16];

  SymbolSequence(SymbolAlphabet numbers) {
    this.numbers = numbers;
  }

  /** Starts anew, after two symbols. */
  void start(int lastButOne, int last) {
    size = 0;
    words = 0;
    symbols[0] = lastButOne;
    symbols[1] = last;
  }

  /**
   * Adds a word or other token.
   *
   * @param spelling normalised, not empty
   */
  void add(String spelling) {
    reserve(spelling.length());
    spellings[words] = spelling;
    firsts[words] = size;
    if (SymbolAlphabet.isWord(spelling)) {
      for (int i = 0; i < spelling.length(); i++) {
        put(SymbolAlphabet.ofLetter(spelling.charAt(i)), words);
      }
    } else {
      put(numbers.of(spelling), words);
    }
    ends[words++] = size;
  }

  /** Adds the boundary after the last word. */
  void addBoundary() {
    reserve(1);
    put(SymbolAlphabet.BOUNDARY, words - 1);
  }

  /** Ends before two symbols. */
  void close(int next, int nextButOne) {
    reserve(MARGIN);
    symbols[MARGIN + size] = next;
    symbols[MARGIN + size + 1] = nextButOne;
  }

  private void put(int symbol, int word) {
    symbols[MARGIN + size] = symbol;
    wordOf[size++] = word;
  }

  private void reserve(int more) {
    int needed = size + more + 2 * MARGIN;
    if (needed > symbols.length) {
      symbols = Arrays.copyOf(symbols, 2 * needed);
      wordOf = Arrays.copyOf(wordOf, 2 * needed);
    }
    if (words == spellings.length) {
      spellings = Arrays.copyOf(spellings, 2 * words);
      firsts = Arrays.copyOf(firsts, 2 * words);
      ends = Arrays.copyOf(ends, 2 * words);
    }
  }

  /** Number of positions. */
  int size() {
    return size;
  }

  /** First position of a word. */
  int first(int word) {
    return firsts[word];
  }

  /** Position after the last of a word. */
  int end(int word) {
    return ends[word];
  }

  String spelling(int word) {
    return spellings[word];
  }

  /** The symbol at a position; from two before the first to two after the last. */
  int symbol(int i) {
    return symbols[MARGIN + i];
  }

  int wordOf(int i) {
    return wordOf[i];
  }

  /** Whether a position is the boundary after its word. */
  boolean isBoundary(int i) {
    return i == ends[wordOf[i]];
  }
}
