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
  private final SegmenterModel model;
  private final double[] labelScores = new double[LABELS];

  /** The biases, and for one position at a time what is added to them. */
  private final double[] pairScores = new double[PAIRS];

  private final double[] tripleScores = new double[TRIPLES];

  /** By {@code p + 6 c}: the best way to end with these labels at the last position, and here. */
  private double[] before = new double[PAIRS];

  private double[] now = new double[PAIRS];

  /** By position, 36 each: which label stands two before on that best way. */
  private byte[] ways = new byte[256 * PAIRS];

  private byte[] labels = new byte[256];

  Decoder(SegmenterModel model) {
    this.model = model;
    model.pairBias().copyTo(pairScores, 0);
    model.tripleBias().copyTo(tripleScores, 0);
  }

  /** The {@link Label} of each position; valid until the next call. */
  byte[] decode(Letters letters) {
    int size = letters.size();
    if (labels.length < size) {
      labels = new byte[2 * size];
      ways = new byte[labels.length * PAIRS];
    }
    Arrays.fill(before, Double.NEGATIVE_INFINITY);
    before[Label.OUTSIDE * LABELS + Label.OUTSIDE] = 0;
    for (int i = 0; i < size; i++) {
      step(letters, i);
      double[] swap = before;
      before = now;
      now = swap;
    }
    if (size > 0) {
      walkBack(size, bestEnd());
    }
    return labels;
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
    model.triples().restore(tripleScores, triple, model.tripleBias());
    if (outer) {
      model.pairBias().copyTo(pairScores, 0);
    } else {
      model.pairs().restore(pairScores, pair, model.pairBias());
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
        double best = Double.NEGATIVE_INFINITY;
        int from = 0;
        for (int i = 0; i < LABELS; i++) {
          double score = before[last * LABELS + i] + tripleScores[state * LABELS + i];
          if (score > best) {
            best = score;
            from = i;
          }
        }
        now[state] = best + pairScores[state] + labelScores[label];
        ways[way + state] = (byte) from;
      }
    }
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
