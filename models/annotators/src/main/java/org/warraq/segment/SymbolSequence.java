// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.Arrays;

/**
 * A sentence, or one word of it, as the model reads it: a sequence of symbols. An Arabic word has
 * one position per letter, another token has one position, and there is one for the boundary
 * between two tokens. Two symbols are known before the first position, and two after the last.
 *
 * <p>Reused for many sentences; for one thread.
 */
final class SymbolSequence {
  private static final int MARGIN = 2;

  private final SymbolAlphabet alphabet;
  private int size;
  private int words;

  // Array      index             entry
  // symbols    position + 2      symbol; position is -2 to size + 1
  // wordOf     position          number of the word; a boundary belongs to the word before it
  // spellings  word              its normalised spelling
  // firsts     word              its first position
  // ends       word              its last position, plus 1
  private int[] symbols = new int[64];
  private int[] wordOf = new int[64];
  private String[] spellings = new String[16];
  private int[] firsts = new int[16];
  private int[] ends = new int[16];

  SymbolSequence(SymbolAlphabet alphabet) {
    this.alphabet = alphabet;
  }

  /**
   * Replaces the sequence by one word and, unless it is the last one, the boundary after it.
   * Symbols of other words are {@link SymbolAlphabet#OTHER}, which has no weights.
   */
  void read(String spelling, PlaceInSentence place) {
    if (place.isFirst()) {
      start(SymbolAlphabet.OUTSIDE, SymbolAlphabet.OUTSIDE);
    } else {
      start(SymbolAlphabet.OTHER, SymbolAlphabet.BOUNDARY);
    }
    add(spelling);
    if (place.isLast()) {
      close(SymbolAlphabet.OUTSIDE, SymbolAlphabet.OUTSIDE);
    } else {
      addBoundary();
      close(SymbolAlphabet.OTHER, SymbolAlphabet.OTHER);
    }
  }

  /** Empties the sequence and sets the two symbols before its first position. */
  void start(int beforePrevious, int previous) {
    size = 0;
    words = 0;
    symbols[0] = beforePrevious;
    symbols[1] = previous;
  }

  /**
   * Adds a word or another token.
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
      put(alphabet.of(spelling), words);
    }
    ends[words++] = size;
  }

  /** Adds the boundary after the last token added. */
  void addBoundary() {
    reserve(1);
    put(SymbolAlphabet.BOUNDARY, words - 1);
  }

  /** Sets the two symbols after the last position. */
  void close(int next, int afterNext) {
    reserve(MARGIN);
    symbols[MARGIN + size] = next;
    symbols[MARGIN + size + 1] = afterNext;
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

  /** Last position of a word, plus 1. */
  int end(int word) {
    return ends[word];
  }

  /** Normalised spelling of a word. */
  String spelling(int word) {
    return spellings[word];
  }

  /**
   * Symbol at a position. Positions −2, −1, size and size + 1 are the context outside the sequence.
   */
  int symbol(int position) {
    return symbols[MARGIN + position];
  }

  /** Number of the word at a position. */
  int wordOf(int position) {
    return wordOf[position];
  }

  /** Whether a position is the boundary after its word. */
  boolean isBoundary(int position) {
    return position == ends[wordOf[position]];
  }
}
