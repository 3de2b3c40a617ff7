// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmentLabel.LABELS;
import static org.warraq.segment.SegmentLabel.PAIRS;
import static org.warraq.segment.SegmentLabel.TRIPLES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes models with random small whole weights for a few letters. Unlike in a trained model, two
 * paths often have the same score, and the best path is often a stray one.
 */
final class RandomSegmenterModel {
  static final String LETTERS = "ابتل";
  static final List<String> TOKENS = List.of("é", "19", ".");

  private static final int OUTER_ROWS = 60;

  private final Random random;
  private final int symbolCount = new SymbolAlphabet(TOKENS).size();

  RandomSegmenterModel(long seed) {
    random = new Random(seed);
  }

  SegmenterModel model(LexerTables lexer) {
    return new SegmenterModel(
        new SegmenterTables(
            TOKENS,
            rows(LABELS, symbolCount),
            rows(LABELS, symbolCount),
            rows(LABELS, symbolCount),
            rows(LABELS, symbolCount),
            rows(LABELS, symbolCount),
            rows(LABELS, Integer.SIZE),
            rows(LABELS, ShapeFlag.COUNT),
            rows(LABELS, SegmenterModel.MAX_BEFORE + 1),
            rows(LABELS, SegmenterModel.MAX_AFTER - SegmenterModel.MIN_AFTER + 1),
            rows(LABELS, SegmenterModel.MAX_LENGTH + 1),
            rows(PAIRS, 1),
            rows(TRIPLES, 1),
            SparseWeights.of(pairs()),
            SparseWeights.of(triples()),
            SparseWeights.of(outer()),
            SparseWeights.of(outer()),
            lexer,
            new FormCounts(Map.of(), Set.of())),
        "random");
  }

  private SortedMap<Integer, double[]> pairs() {
    SortedMap<Integer, double[]> pairs = new TreeMap<>();
    for (int first : usedSymbols()) {
      for (int second : usedSymbols()) {
        pairs.put(SegmenterModel.pairKey(first, second), weights(PAIRS));
      }
    }
    return pairs;
  }

  private SortedMap<Integer, double[]> triples() {
    SortedMap<Integer, double[]> triples = new TreeMap<>();
    for (int first : usedSymbols()) {
      for (int second : usedSymbols()) {
        for (int third : usedSymbols()) {
          triples.put(SegmenterModel.tripleKey(first, second, third), weights(TRIPLES));
        }
      }
    }
    return triples;
  }

  private SortedMap<Integer, double[]> outer() {
    SortedMap<Integer, double[]> outer = new TreeMap<>();
    for (int i = 0; i < OUTER_ROWS; i++) {
      outer.put(SegmenterModel.outerKey(letter(), letter(), letter(), letter()), weights(PAIRS));
    }
    return outer;
  }

  private int letter() {
    return SymbolAlphabet.ofLetter(LETTERS.charAt(random.nextInt(LETTERS.length())));
  }

  /** The symbols of sentences that have only these letters and tokens. */
  private List<Integer> usedSymbols() {
    List<Integer> used = new ArrayList<>(List.of(SymbolAlphabet.OUTSIDE, SymbolAlphabet.BOUNDARY));
    LETTERS.chars().forEach(letter -> used.add(SymbolAlphabet.ofLetter((char) letter)));
    for (int token = symbolCount - TOKENS.size(); token < symbolCount; token++) {
      used.add(token);
    }
    return used;
  }

  private DenseWeights rows(int width, int rows) {
    double[] weights = weights(width * rows);
    long[] cells = new long[weights.length];
    // Tokens without weights, symbol 0, have a row of zeros.
    for (int i = rows == symbolCount ? width : 0; i < cells.length; i++) {
      cells[i] = FixedPointScore.of(weights[i]);
    }
    return new DenseWeights(width, cells);
  }

  private double[] weights(int count) {
    return random.doubles(count).map(weight -> Math.rint(4 * weight - 2)).toArray();
  }
}
