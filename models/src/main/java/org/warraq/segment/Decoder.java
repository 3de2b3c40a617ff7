// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmenterModel.LABELS;
import static org.warraq.segment.SegmenterModel.PAIRS;
import static org.warraq.segment.SegmenterModel.TRIPLES;

import java.util.Arrays;

/**
 * Finds the best labels of a sentence (Viterbi 1967), over all pairs of neighbouring labels. Among
 * equals it takes what CoreNLP would. For one thread.
 */
final class Decoder {
  /** How often sums are brought down, in positions: long before they could overflow. */
  private static final int REBASE = 1024;

  private static final long NOTE = (1 << Fixed.SPARE) - 1;

  private final SegmenterModel model;
  private final long[] pairBias = new long[PAIRS];
  private final long[] tripleBias = new long[TRIPLES];
  private final long[] labelScores = new long[LABELS];

  /** The biases, and for one position at a time what is added to them. */
  private final long[] pairScores;

  private final long[] tripleScores;

  /** By {@code p + 6 c}: the best way to end with these labels at the last position, and here. */
  private long[] before = new long[PAIRS];

  private long[] now = new long[PAIRS];

  /** By position, 36 each: which label stands two before on that best way. */
  private byte[] ways = new byte[256 * PAIRS];

  private byte[] labels = new byte[256];

  Decoder(SegmenterModel model) {
    this.model = model;
    model.pairBias().copyTo(pairBias, 0);
    model.tripleBias().copyTo(tripleBias, 0);
    for (int i = 0; i < TRIPLES; i++) {
      tripleBias[i] |= note(i % LABELS);
    }
    pairScores = pairBias.clone();
    tripleScores = tripleBias.clone();
  }

  /** What is noted in a sum for the label two before; the least label makes the greatest sum. */
  private static long note(int label) {
    return NOTE - label;
  }

  /** The {@link Label} of each position; valid until the next call. */
  byte[] decode(Letters letters) {
    int size = letters.size();
    if (labels.length < size) {
      labels = new byte[2 * size];
      ways = new byte[labels.length * PAIRS];
    }
    Arrays.fill(before, Fixed.NEVER);
    before[Label.OUTSIDE * LABELS + Label.OUTSIDE] = 0;
    for (int i = 0; i < size; i++) {
      step(letters, i);
      if (i % REBASE == REBASE - 1) {
        rebase();
      }
      long[] swap = before;
      before = now;
      now = swap;
    }
    if (size > 0) {
      walkBack(size, bestEnd());
    }
    return labels;
  }

  private void rebase() {
    long base = now[0] & ~NOTE;
    for (int state = 0; state < PAIRS; state++) {
      now[state] -= base;
    }
  }

  private void step(Letters letters, int i) {
    int symbol = letters.symbol(i);
    int last = letters.symbol(i - 1);
    int triple =
        model.triples().find(SegmenterModel.tripleKey(symbol, last, letters.symbol(i - 2)));
    int pair = model.pairs().find(SegmenterModel.pairKey(symbol, last));
    model.triples().addTo(tripleScores, triple);
    model.pairs().addTo(pairScores, pair);
    boolean outer = addOuter(letters, i);
    model.scoreLabels(letters, i, labelScores);
    extend(i * PAIRS);
    model.triples().restore(tripleScores, triple, tripleBias);
    if (outer) {
      System.arraycopy(pairBias, 0, pairScores, 0, PAIRS);
    } else {
      model.pairs().restore(pairScores, pair, pairBias);
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
      model.opening().addTo(pairScores, model.opening().find(key));
    }
    if (closes) {
      model.closing().addTo(pairScores, model.closing().find(key));
    }
    return true;
  }

  /** Lengthens the best ways by one position. */
  private void extend(int way) {
    for (int label = 0, state = 0; label < LABELS; label++) {
      for (int last = 0; last < LABELS; last++, state++) {
        long best = best(last * LABELS, state * LABELS);
        now[state] = (best & ~NOTE) + pairScores[state] + labelScores[label];
        ways[way + state] = (byte) (NOTE - (best & NOTE));
      }
    }
  }

  /** The greatest of six sums; written out, since this is where the time goes. */
  private long best(int from, int triple) {
    return Math.max(
        Math.max(
            Math.max(
                before[from] + tripleScores[triple], before[from + 1] + tripleScores[triple + 1]),
            Math.max(
                before[from + 2] + tripleScores[triple + 2],
                before[from + 3] + tripleScores[triple + 3])),
        Math.max(
            before[from + 4] + tripleScores[triple + 4],
            before[from + 5] + tripleScores[triple + 5]));
  }

  /** The best pair of labels to end with; among equals that with the least label before the end. */
  private int bestEnd() {
    int best = 0;
    for (int last = 0; last < LABELS; last++) {
      for (int label = 0; label < LABELS; label++) {
        int state = label * LABELS + last;
        if (before[state] > before[best]) {
          best = state;
        }
      }
    }
    return best;
  }

  private void walkBack(int size, int end) {
    int state = end;
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = (byte) (state / LABELS);
      state = (state % LABELS) * LABELS + ways[i * PAIRS + state];
    }
  }
}
