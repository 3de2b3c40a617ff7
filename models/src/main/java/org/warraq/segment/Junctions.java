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

  /** By row of the model's triples: the most that it adds to a path that strays. */
  private final long[] strayGains;

  /** By symbol: the most that a word gains from the last symbol before it. */
  private final long[] lastGains;

  /** By symbol: the most that a straying word, and the boundary after it, gain from the next. */
  private final long[] nextGains;

  /** By symbol: the most that a straying boundary gains from the next but one. */
  private final long[] nextButOneGains;

  Junctions(SegmenterModel model) {
    this.model = model;
    SparseRows triples = model.triples();
    sums = new long[triples.size()][];
    strayGains = new long[triples.size()];
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
    nextButOneGains = new long[symbols];
    for (int symbol = 0; symbol < symbols; symbol++) {
      lastGains[symbol] = most(model.lastButOne(), symbol);
      nextGains[symbol] = most(model.nextButOne(), symbol) + strayGain(model.next(), symbol);
      nextButOneGains[symbol] = strayGain(model.nextButOne(), symbol);
    }
  }

  private void addRow(int row) {
    long[] cells = new long[SegmenterModel.TRIPLES];
    model.triples().addTo(cells, row);
    for (int cell = 0; cell < cells.length; cell++) {
      if (cell / LABELS % LABELS != Label.BOUNDARY) {
        strayGains[row] = Math.max(strayGains[row], cells[cell]);
      }
    }
    model.tripleBias().addTo(cells, 0);
    sums[row] = new long[LABELS * LABELS];
    copyOverBoundary(cells, sums[row]);
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

  /** The most that another label gains on {@link Label#BOUNDARY}. */
  private static long strayGain(DenseRows rows, int symbol) {
    long most = Long.MIN_VALUE;
    for (int label = 0; label < LABELS; label++) {
      if (label != Label.BOUNDARY) {
        long gain = rows.cell(symbol, label) - rows.cell(symbol, Label.BOUNDARY);
        most = Math.max(most, gain);
      }
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

  /** The most that a path gains on its way into a word from a boundary where it strayed. */
  long strayGain(int junction, int last) {
    return (junction == SparseRows.NONE ? 0 : strayGains[junction]) + lastGains[last];
  }

  /** The most that a path gains that strays before a word with these first two symbols. */
  long strayGainBefore(int first, int second) {
    return nextGains[first] + nextButOneGains[second];
  }
}
