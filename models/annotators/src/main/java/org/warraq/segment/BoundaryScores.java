// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmenterModel.LABELS;

import java.util.Arrays;

/**
 * What two neighbouring words say about each other's labels over the boundary between them, and how
 * much at most they can favour a path that strays there (see {@link SentenceDecoder}). All scores
 * are {@link FixedPoint}.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class BoundaryScores {
  private static final long[] NOTHING = new long[LABELS * LABELS];

  private final SegmenterModel model;

  /** By row of the model's triples, for those over a boundary: {@code p + 6 c}. */
  private final long[][] sums;

  /** The same where the model has no row. */
  private final long[] bias = new long[LABELS * LABELS];

  /** By row, for those over a boundary: the most for any label before it, {@code b + 6 c}. */
  private final long[][] strayGains;

  /** By symbol: the most that a word gains from the first symbol of the next. */
  private final long[] nextGains;

  BoundaryScores(SegmenterModel model) {
    this.model = model;
    SparseRows triples = model.triples();
    sums = new long[triples.size()][];
    strayGains = new long[triples.size()][];
    long[] cells = new long[SegmenterModel.TRIPLES];
    model.tripleBias().copyTo(cells, 0);
    copyOverBoundary(cells, bias);
    for (int row = 0; row < triples.size(); row++) {
      if (SegmenterModel.isOverBoundary(triples.key(row))) {
        addRow(row);
      }
    }
    int symbols = model.symbols().size();
    nextGains = new long[symbols];
    for (int symbol = 0; symbol < symbols; symbol++) {
      nextGains[symbol] = most(model.nextButOne(), symbol);
    }
  }

  private void addRow(int row) {
    long[] cells = new long[SegmenterModel.TRIPLES];
    model.triples().addTo(cells, row);
    strayGains[row] = mostOverStray(cells);
    model.tripleBias().addTo(cells, 0);
    sums[row] = new long[LABELS * LABELS];
    copyOverBoundary(cells, sums[row]);
  }

  private static void copyOverBoundary(long[] triples, long[] sums) {
    for (int label = 0; label < LABELS; label++) {
      int from = (label * LABELS + SegmentLabel.BOUNDARY) * LABELS;
      System.arraycopy(triples, from, sums, label * LABELS, LABELS);
    }
  }

  private static long[] mostOverStray(long[] triples) {
    long[] most = new long[LABELS * LABELS];
    for (int i = 0; i < most.length; i++) {
      most[i] = Arrays.stream(triples, i * LABELS, (i + 1) * LABELS).max().getAsLong();
    }
    return most;
  }

  private static long most(DenseRows rows, int symbol) {
    long most = Long.MIN_VALUE;
    for (int label = 0; label < LABELS; label++) {
      most = Math.max(most, rows.cell(symbol, label));
    }
    return most;
  }

  /** The junction of two words, by the last symbol of one and the first of the other. */
  int find(int last, int first) {
    return model.triples().find(SegmenterModel.tripleKey(first, SymbolAlphabet.BOUNDARY, last));
  }

  /** Scores by {@code p + 6 c} for a last letter's label and the first's; not to be changed. */
  long[] sums(int junction) {
    return junction == SparseRows.NONE ? bias : sums[junction];
  }

  /** What the last symbol of a word says about the label of the next word's first letter. */
  long lastButOne(int symbol, int label) {
    return model.lastButOne().cell(symbol, label);
  }

  /** What the first symbol of a word says about the label of the last letter before it. */
  long nextButOne(int symbol, int label) {
    return model.nextButOne().cell(symbol, label);
  }

  /**
   * The most that words gain over a stray boundary: {@code b + 6 c} for its label and the first
   * letter's; not to be changed.
   */
  long[] strayGains(int junction) {
    return junction == SparseRows.NONE ? NOTHING : strayGains[junction];
  }

  /** The most that a stray label of a boundary gains from the first two symbols of a word. */
  long strayGainBefore(int first, int second, int stray) {
    return nextGains[first]
        + model.next().cell(first, stray)
        - model.next().cell(first, SegmentLabel.BOUNDARY)
        + model.nextButOne().cell(second, stray)
        - model.nextButOne().cell(second, SegmentLabel.BOUNDARY);
  }
}
