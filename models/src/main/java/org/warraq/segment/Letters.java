// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.Arrays;

/**
 * A sentence as the segmenter sees it: the letters of Arabic words, other tokens whole, and a
 * boundary between each two tokens. Used again for each sentence; for one thread.
 */
final class Letters {
  private static final int MARGIN = 2;

  private final SegmenterModel model;
  private int size;
  private int words;

  /** By position, from {@link #MARGIN} before the first to as many after the last. */
  private int[] symbols = new int[1024];

  /** Which word a position belongs to: a boundary, to the one before it. */
  private int[] wordOf = new int[1024];

  /** Where a letter stands in the text. */
  private int[] begins = new int[1024];

  /** By word: its normalised spelling, its first position and that after its last. */
  private String[] spellings = new String[256];

  private int[] firsts = new int[256];
  private int[] ends = new int[256];

  /** By word: where it begins and ends in the text. */
  private int[] textBegins = new int[256];

  private int[] textEnds = new int[256];

  Letters(SegmenterModel model) {
    this.model = model;
    clear();
  }

  void clear() {
    size = 0;
    words = 0;
    Arrays.fill(symbols, 0, MARGIN, Symbols.OUTSIDE);
  }

  /** Says that no word follows; {@link #add} may go on all the same. */
  void close() {
    reserve(MARGIN);
    Arrays.fill(symbols, size + MARGIN, size + 2 * MARGIN, Symbols.OUTSIDE);
  }

  /**
   * Adds a token.
   *
   * @param spelling its normalised spelling, not empty
   * @param begin where it begins in {@code text}
   * @param end where it ends
   */
  void add(String spelling, String text, int begin, int end) {
    reserve(spelling.length() + 1 + MARGIN);
    if (words > 0) {
      put(Symbols.BOUNDARY, words - 1, begin);
    }
    reserveWord();
    spellings[words] = spelling;
    textBegins[words] = begin;
    textEnds[words] = end;
    firsts[words] = size;
    if (Symbols.isWord(spelling)) {
      addLetters(spelling, text, begin, end);
    } else {
      put(model.symbols().of(spelling), words, begin);
    }
    ends[words++] = size;
  }

  /**
   * Lays the letters of a normalised word along its characters in the text: each goes to the next
   * one that the lexer does not drop, and all that are left over to the last.
   */
  private void addLetters(String spelling, String text, int begin, int end) {
    int at = begin;
    for (int i = 0; i < spelling.length(); i++, at++) {
      while (at < end && model.drops(text.charAt(at))) {
        at++;
      }
      if (i > 0 && at >= end) {
        at = end - 1;
      }
      put(Symbols.ofLetter(spelling.charAt(i)), words, at);
    }
  }

  private void put(int symbol, int word, int begin) {
    symbols[MARGIN + size] = symbol;
    wordOf[size] = word;
    begins[size++] = begin;
  }

  private void reserve(int more) {
    int needed = size + more + 2 * MARGIN;
    if (needed > symbols.length) {
      symbols = Arrays.copyOf(symbols, 2 * needed);
      wordOf = Arrays.copyOf(wordOf, 2 * needed);
      begins = Arrays.copyOf(begins, 2 * needed);
    }
  }

  private void reserveWord() {
    if (words == spellings.length) {
      spellings = Arrays.copyOf(spellings, 2 * words);
      firsts = Arrays.copyOf(firsts, 2 * words);
      ends = Arrays.copyOf(ends, 2 * words);
      textBegins = Arrays.copyOf(textBegins, 2 * words);
      textEnds = Arrays.copyOf(textEnds, 2 * words);
    }
  }

  /** Number of positions. */
  int size() {
    return size;
  }

  /** Number of words and other tokens. */
  int words() {
    return words;
  }

  /** First position of a word. */
  int first(int word) {
    return firsts[word];
  }

  /** Position after the last of a word. */
  int end(int word) {
    return ends[word];
  }

  /** Where a word begins in the text. */
  int textBegin(int word) {
    return textBegins[word];
  }

  /** Where a word ends in the text. */
  int textEnd(int word) {
    return textEnds[word];
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

  /** Where what stands at a position begins in the text. */
  int begin(int i) {
    return begins[i];
  }

  /** Whether a position is the boundary after its word. */
  boolean isBoundary(int i) {
    return i == ends[wordOf[i]];
  }
}
