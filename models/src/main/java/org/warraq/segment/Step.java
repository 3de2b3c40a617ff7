// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmenterModel.LABELS;
import static org.warraq.segment.SegmenterModel.PAIRS;
import static org.warraq.segment.SegmenterModel.TRIPLES;

/**
 * One step of Viterbi's search (1967) over pairs of neighbouring labels: the scores of a position,
 * and what they make of the best ways to the position before it. For one thread.
 *
 * <p>Ways are held as {@link Fixed} sums by {@code p + 6 c}: the best way to end with label {@code
 * p} at the last position and {@code c} here.
 */
final class Step {
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

  Step(SegmenterModel model) {
    this.model = model;
    model.pairBias().copyTo(pairBias, 0);
    model.tripleBias().copyTo(tripleBias, 0);
    pairs = pairBias.clone();
    triples = tripleBias.clone();
  }

  /** Takes up the scores of a position. */
  void moveTo(Letters letters, int i) {
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
  private boolean addOuter(Letters letters, int i) {
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
   * Lengthens the best ways by this position; among equals, the least label two before it is best.
   *
   * @param before ways to the position before
   * @param now overwritten with the ways to here
   * @param from overwritten, 36 cells from {@code offset}: the label two before on each way
   */
  void extend(long[] before, long[] now, byte[] from, int offset) {
    for (int label = 0, way = 0; label < LABELS; label++) {
      for (int last = 0; last < LABELS; last++, way++) {
        long best = Long.MIN_VALUE;
        int bestLabel = 0;
        for (int i = 0; i < LABELS; i++) {
          long sum = before[last * LABELS + i] + triples[way * LABELS + i];
          if (sum > best) {
            best = sum;
            bestLabel = i;
          }
        }
        now[way] = Math.max(Fixed.NEVER, best + score(label, last));
        from[offset + way] = (byte) bestLabel;
      }
    }
  }
}
