// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmenterModel.LABELS;

/**
 * What two neighbouring words say about each other's labels over the boundary between them, and how
 * much at most they can favour a path that strays there (see {@link SentenceDecoder}). All scores
 * are {@link Fixed}.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class Junctions {
  private final SegmenterModel model;

  /** By row of the model's triples, for those over a boundary: {@code p + 6 c}. */
  private final long[][] sums;

  /** The same where the model has no row. */
  private final long[] bias = new long[LABELS * LABELS];

  /** By row, 6 each: the most that a word gains that comes after a boundary so labelled. */
  private final long[] strayGains;

  /** By symbol: the same where the model has no row. */
  private final long[] lastGains;

  /** By symbol: the most that a word gains from the first symbol of the next. */
  private final long[] nextGains;

  Junctions(SegmenterModel model) {
    this.model = model;
    SparseRows triples = model.triples();
    sums = new long[triples.size()][];
    strayGains = new long[triples.size() * LABELS];
    long[] cells = new long[SegmenterModel.TRIPLES];
    model.tripleBias().copyTo(cells, 0);
    copyOverBoundary(cells, bias);
    for (int row = 0; row < triples.size(); row++) {
      if (SegmenterModel.isOverBoundary(triples.key(row))) {
        addRow(row);
      }
    }
    int symbols = model.symbols().size();
    lastGains = new long[symbols];
    nextGains = new long[symbols];
    for (int symbol = 0; symbol < symbols; symbol++) {
      lastGains[symbol] = most(model.lastButOne(), symbol);
      nextGains[symbol] = most(model.nextButOne(), symbol);
    }
  }

  private void addRow(int row) {
    long[] cells = new long[SegmenterModel.TRIPLES];
    model.triples().addTo(cells, row);
    int last = SegmenterModel.lastButOne(model.triples().key(row));
    for (int label = 0; label < LABELS; label++) {
      strayGains[row * LABELS + label] = strayGain(cells, label, last);
    }
    model.tripleBias().addTo(cells, 0);
    sums[row] = new long[LABELS * LABELS];
    copyOverBoundary(cells, sums[row]);
  }

  /** The most that any two labels around a stray one gain. */
  private long strayGain(long[] triples, int stray, int last) {
    long most = Long.MIN_VALUE;
    for (int label = 0; label < LABELS; label++) {
      for (int before = 0; before < LABELS; before++) {
        long gain = triples[(label * LABELS + stray) * LABELS + before];
        most = Math.max(most, gain + lastButOne(last, label));
      }
    }
    return most;
  }

  private static void copyOverBoundary(long[] triples, long[] sums) {
    for (int label = 0; label < LABELS; label++) {
      int from = (label * LABELS + Label.BOUNDARY) * LABELS;
      System.arraycopy(triples, from, sums, label * LABELS, LABELS);
    }
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
    return model.triples().find(SegmenterModel.tripleKey(first, Symbols.BOUNDARY, last));
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

  /** The most that a word gains from what stands before it if the boundary has a stray label. */
  long strayGain(int junction, int last, int stray) {
    return junction == SparseRows.NONE ? lastGains[last] : strayGains[junction * LABELS + stray];
  }

  /** The most that a stray label of a boundary gains from the first two symbols of a word. */
  long strayGainBefore(int first, int second, int stray) {
    return nextGains[first]
        + model.next().cell(first, stray)
        - model.next().cell(first, Label.BOUNDARY)
        + model.nextButOne().cell(second, stray)
        - model.nextButOne().cell(second, Label.BOUNDARY);
  }
}
