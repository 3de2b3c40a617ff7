// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmenterModel.LABELS;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Models of a few letters with small whole weights, unlike any that was learned: paths tie and
 * stray from boundaries often.
 */
final class RandomSegmenterModel {
  static final String LETTERS = "ابتل";
  static final List<String> TOKENS = List.of("é", "19", ".");

  private static final int PAIR = LABELS * LABELS;
  private static final int TRIPLE = LABELS * PAIR;
  private static final int OUTER_ROWS = 60;

  private final Random random;
  private final int symbols = new SymbolAlphabet(TOKENS).size();

  RandomSegmenterModel(long seed) {
    random = new Random(seed);
  }

  SegmenterModel model(LexerTables lexer) {
    return new SegmenterModel(
        new SegmenterTables(
            TOKENS,
            rows(LABELS, symbols),
            rows(LABELS, symbols),
            rows(LABELS, symbols),
            rows(LABELS, symbols),
            rows(LABELS, symbols),
            rows(LABELS, 32),
            rows(LABELS, 6),
            rows(LABELS, 6),
            rows(LABELS, 13),
            rows(LABELS, 11),
            rows(PAIR, 1),
            rows(TRIPLE, 1),
            SparseRows.of(pairs()),
            SparseRows.of(triples()),
            SparseRows.of(outer()),
            SparseRows.of(outer()),
            lexer));
  }

  private SortedMap<Integer, double[]> pairs() {
    SortedMap<Integer, double[]> pairs = new TreeMap<>();
    for (int first : seen()) {
      for (int second : seen()) {
        pairs.put(SegmenterModel.pairKey(first, second), weights(PAIR));
      }
    }
    return pairs;
  }

  private SortedMap<Integer, double[]> triples() {
    SortedMap<Integer, double[]> triples = new TreeMap<>();
    for (int first : seen()) {
      for (int second : seen()) {
        for (int third : seen()) {
          triples.put(SegmenterModel.tripleKey(first, second, third), weights(TRIPLE));
        }
      }
    }
    return triples;
  }

  private SortedMap<Integer, double[]> outer() {
    SortedMap<Integer, double[]> outer = new TreeMap<>();
    for (int i = 0; i < OUTER_ROWS; i++) {
      outer.put(SegmenterModel.outerKey(letter(), letter(), letter(), letter()), weights(PAIR));
    }
    return outer;
  }

  private int letter() {
    return SymbolAlphabet.ofLetter(LETTERS.charAt(random.nextInt(LETTERS.length())));
  }

  /** The symbols that sentences of these letters and tokens have. */
  private List<Integer> seen() {
    List<Integer> seen = new ArrayList<>(List.of(SymbolAlphabet.OUTSIDE, SymbolAlphabet.BOUNDARY));
    LETTERS.chars().forEach(letter -> seen.add(SymbolAlphabet.ofLetter((char) letter)));
    for (int token = symbols - TOKENS.size(); token < symbols; token++) {
      seen.add(token);
    }
    return seen;
  }

  private DenseRows rows(int width, int rows) {
    double[] weights = weights(width * rows);
    long[] cells = new long[weights.length];
    for (int i = rows == symbols ? width : 0; i < cells.length; i++) {
      cells[i] = FixedPoint.of(weights[i]);
    }
    return new DenseRows(width, cells);
  }

  private double[] weights(int count) {
    return random.doubles(count).map(weight -> Math.rint(4 * weight - 2)).toArray();
  }
}
