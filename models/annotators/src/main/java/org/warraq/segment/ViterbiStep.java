// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmenterModel.LABELS;
import static org.warraq.segment.SegmenterModel.PAIRS;
import static org.warraq.segment.SegmenterModel.TRIPLES;

/**
 * One step of Viterbi's search (1967) over pairs of neighbouring labels: the scores of a position,
 * and what they make of the best ways to the position before it. For one thread.
 *
 * <p>Ways are held as {@link FixedPoint} sums by {@code p + 6 c}: the best way to end with label
 * {@code p} at the last position and {@code c} here.
 */
final class ViterbiStep {
  private final SegmenterModel model;
  private final long[] pairBias = new long[PAIRS];
  private final long[] tripleBias = new long[TRIPLES];

  /** The position's scores; for pairs and triples, the bias and what is added to it. */
  private final long[] labels = new long[LABELS];

  private final long[] pairs;
  private final long[] triples;

  /** What was added, to be taken away again. */
  private int pairRow = SparseRows.NONE;

  private int tripleRow = SparseRows.NONE;
  private boolean outer;

  ViterbiStep(SegmenterModel model) {
    this.model = model;
    model.pairBias().copyTo(pairBias, 0);
    model.tripleBias().copyTo(tripleBias, 0);
    pairs = pairBias.clone();
    triples = tripleBias.clone();
  }

  /** Takes up the scores of a position. */
  void moveTo(SymbolSequence letters, int i) {
    restore();
    int symbol = letters.symbol(i);
    int last = letters.symbol(i - 1);
    tripleRow = model.triples().find(SegmenterModel.tripleKey(symbol, last, letters.symbol(i - 2)));
    pairRow = model.pairs().find(SegmenterModel.pairKey(symbol, last));
    model.triples().addTo(triples, tripleRow);
    model.pairs().addTo(pairs, pairRow);
    outer = addOuter(letters, i);
    model.scoreLabels(letters, i, labels);
  }

  private void restore() {
    model.triples().restore(triples, tripleRow, tripleBias);
    if (outer) {
      System.arraycopy(pairBias, 0, pairs, 0, PAIRS);
    } else {
      model.pairs().restore(pairs, pairRow, pairBias);
    }
  }

  /** Adds what a word's outer letters say, if this is its third or last letter. */
  private boolean addOuter(SymbolSequence letters, int i) {
    int word = letters.wordOf(i);
    int first = letters.first(word);
    int end = letters.end(word);
    boolean opens = i == first + 2;
    boolean closes = i == end - 1;
    if (end - first <= 3 || !(opens || closes)) {
      return false;
    }
    int key =
        SegmenterModel.outerKey(
            letters.symbol(first),
            letters.symbol(first + 1),
            letters.symbol(end - 2),
            letters.symbol(end - 1));
    if (opens) {
      model.opening().addTo(pairs, model.opening().find(key));
    }
    if (closes) {
      model.closing().addTo(pairs, model.closing().find(key));
    }
    return true;
  }

  /** The score of a label here. */
  long score(int label) {
    return labels[label];
  }

  /** The score of a label here, and of its following another. */
  long score(int label, int last) {
    return labels[label] + pairs[label * LABELS + last];
  }

  /** The score of a label here, and of its following two others. */
  long score(int label, int last, int lastButOne) {
    return score(label, last) + triples[(label * LABELS + last) * LABELS + lastButOne];
  }

  /**
   * Lengthens the best ways by this position.
   *
   * @param before ways to the position before
   * @param now overwritten with the ways to here
   */
  void extend(long[] before, long[] now) {
    for (int label = 0, way = 0; label < LABELS; label++) {
      for (int last = 0; last < LABELS; last++, way++) {
        long best = best(before, last * LABELS, way * LABELS);
        now[way] = Math.max(FixedPoint.NEVER, best + score(label, last));
      }
    }
  }

  /** The greatest of six sums; written out, for this is where the time goes. */
  private long best(long[] before, int from, int triple) {
    long one = Math.max(before[from] + triples[triple], before[from + 1] + triples[triple + 1]);
    long two =
        Math.max(before[from + 2] + triples[triple + 2], before[from + 3] + triples[triple + 3]);
    long three =
        Math.max(before[from + 4] + triples[triple + 4], before[from + 5] + triples[triple + 5]);
    return Math.max(one, Math.max(two, three));
  }

  /**
   * Finds where the ways to here come from; of equals, the least label two before.
   *
   * @param before as given to {@link #extend}
   * @param from overwritten, 36 cells from {@code offset}: the label two before on each way
   */
  void trace(long[] before, byte[] from, int offset) {
    for (int way = 0; way < PAIRS; way++) {
      int start = way % LABELS * LABELS;
      int best = 0;
      for (int i = 1; i < LABELS; i++) {
        if (before[start + i] + triples[way * LABELS + i]
            > before[start + best] + triples[way * LABELS + best]) {
          best = i;
        }
      }
      from[offset + way] = (byte) best;
    }
  }
}
