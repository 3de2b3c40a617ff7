// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmentLabel.LABELS;
import static org.warraq.segment.SegmentLabel.PAIRS;
import static org.warraq.segment.SegmentLabel.TRIPLES;

/**
 * Scores that depend on two neighbouring words: weights that reach over the boundary between them,
 * and upper bounds for stray paths there (see {@link QuickDecoder}). All scores are {@link
 * FixedPointScore}.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * <pre>
 * array       index                                     entry
 * pairScores  [row][pair(last label of the word before, score of the two labels with the label
 *             first label of this word)]                BOUNDARY between them
 * strayGains  [row][pair(label of the boundary, first   greatest score over all labels before the
 *             label of this word)]                      boundary
 * nextGains   [symbol]                                  greatest score of a label two positions
 *                                                       before the symbol
 * </pre>
 *
 * <p>A row is one of {@link SegmenterModel#triples} with a boundary in the middle; other rows have
 * no entry.
 */
final class BoundaryScores {
  private static final long[] NO_GAINS = new long[PAIRS];

  private final SegmenterModel model;
  private final long[][] pairScores;
  private final long[][] strayGains;
  private final long[] nextGains;

  /** Pair scores of words without a row. */
  private final long[] bias = new long[PAIRS];

  BoundaryScores(SegmenterModel model) {
    this.model = model;
    SparseWeights triples = model.triples();
    pairScores = new long[triples.size()][];
    strayGains = new long[triples.size()][];
    long[] cells = new long[TRIPLES];
    model.tripleBias().copyTo(cells, 0);
    copyOverBoundary(cells, bias);
    for (int row = 0; row < triples.size(); row++) {
      if (SegmenterModel.isOverBoundary(triples.key(row))) {
        addRow(row);
      }
    }
    int symbols = model.alphabet().size();
    nextGains = new long[symbols];
    for (int symbol = 0; symbol < symbols; symbol++) {
      nextGains[symbol] = greatest(model.afterNext(), symbol);
    }
  }

  private void addRow(int row) {
    long[] cells = new long[TRIPLES];
    model.triples().addTo(cells, row);
    strayGains[row] = greatestOverStray(cells);
    model.tripleBias().addTo(cells, 0);
    pairScores[row] = new long[PAIRS];
    copyOverBoundary(cells, pairScores[row]);
  }

  private static void copyOverBoundary(long[] triples, long[] pairs) {
    for (int label = 0; label < LABELS; label++) {
      int from = SegmentLabel.triple(0, SegmentLabel.BOUNDARY, label);
      System.arraycopy(triples, from, pairs, SegmentLabel.pair(0, label), LABELS);
    }
  }

  private static long[] greatestOverStray(long[] triples) {
    long[] greatest = new long[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      greatest[i] = triples[i * LABELS];
      for (int before = 1; before < LABELS; before++) {
        greatest[i] = Math.max(greatest[i], triples[i * LABELS + before]);
      }
    }
    return greatest;
  }

  private static long greatest(DenseWeights rows, int symbol) {
    long greatest = Long.MIN_VALUE;
    for (int label = 0; label < LABELS; label++) {
      greatest = Math.max(greatest, rows.cell(symbol, label));
    }
    return greatest;
  }

  /**
   * The number of the weight row for two neighbouring words, given the last symbol of the first and
   * the first symbol of the second; {@link SparseWeights#NONE} if the model has no such row.
   */
  int row(int lastSymbol, int firstSymbol) {
    int key = SegmenterModel.tripleKey(firstSymbol, SymbolAlphabet.BOUNDARY, lastSymbol);
    return model.triples().find(key);
  }

  /** Pair scores of a row. The caller must not change the array. */
  long[] pairScores(int row) {
    return row == SparseWeights.NONE ? bias : pairScores[row];
  }

  /** Stray gains of a row. The caller must not change the array. */
  long[] strayGains(int row) {
    return row == SparseWeights.NONE ? NO_GAINS : strayGains[row];
  }

  /** Score of a word's first label, given the last symbol of the word before. */
  long scoreOfFirst(int label, int lastSymbolBefore) {
    return model.beforePrevious().cell(lastSymbolBefore, label);
  }

  /** Score of a word's last label, given the first symbol of the next word. */
  long scoreOfLast(int label, int firstSymbolAfter) {
    return model.afterNext().cell(firstSymbolAfter, label);
  }

  /** Upper bound of the gain of a boundary's stray label from the next word's first two symbols. */
  long strayGainFromNextWord(int stray, int first, int second) {
    return nextGains[first]
        + model.next().cell(first, stray)
        - model.next().cell(first, SegmentLabel.BOUNDARY)
        + model.afterNext().cell(second, stray)
        - model.afterNext().cell(second, SegmentLabel.BOUNDARY);
  }
}
