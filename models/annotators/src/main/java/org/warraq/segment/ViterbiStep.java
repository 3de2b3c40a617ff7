// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmentLabel.LABELS;
import static org.warraq.segment.SegmentLabel.PAIRS;
import static org.warraq.segment.SegmentLabel.TRIPLES;

import java.util.Arrays;

/**
 * One step of Viterbi's algorithm over pairs of neighbouring labels: holds the scores of one
 * position and extends the best paths to the position before it. For one thread.
 *
 * <p>A state of a position is its label and the label before it, numbered by {@link
 * SegmentLabel#pair}. Arrays of path scores have 36 {@link FixedPointScore} sums, one per state.
 *
 * @see <a href="https://doi.org/10.1109/TIT.1967.1054010">Viterbi (1967), Error Bounds for
 *     Convolutional Codes and an Asymptotically Optimum Decoding Algorithm</a>
 */
final class ViterbiStep {
  private final SegmenterModel model;
  private final long[] pairBias = new long[PAIRS];
  private final long[] tripleBias = new long[TRIPLES];

  // Scores of the current position, indexed as SegmentLabel says. Those of pairs and triples are
  // the bias plus the rows noted below, which restore() takes away again.
  private final long[] labels = new long[LABELS];
  private final long[] pairs;
  private final long[] triples;
  private int pairRow = SparseWeights.NONE;
  private int tripleRow = SparseWeights.NONE;
  private boolean hasOuterLetters;

  ViterbiStep(SegmenterModel model) {
    this.model = model;
    model.pairBias().copyTo(pairBias, 0);
    model.tripleBias().copyTo(tripleBias, 0);
    pairs = pairBias.clone();
    triples = tripleBias.clone();
  }

  /** Computes the scores of position {@code i}, which becomes the current one. */
  void moveTo(SymbolSequence symbols, int i) {
    restore();
    int symbol = symbols.symbol(i);
    int previous = symbols.symbol(i - 1);
    tripleRow = findTriples(symbols, i);
    pairRow = model.pairs().find(SegmenterModel.pairKey(symbol, previous));
    model.triples().addTo(triples, tripleRow);
    model.pairs().addTo(pairs, pairRow);
    hasOuterLetters = addOuterLetters(symbols, i);
    model.scoreLabels(symbols, i, labels);
  }

  /** Computes of position {@code i} only what {@link #bestBefore} reads. */
  void moveToTriples(SymbolSequence symbols, int i) {
    moveToTriples(findTriples(symbols, i));
  }

  /**
   * Computes of a position only what {@link #bestBefore} reads.
   *
   * @param row what {@link #tripleRow} returned at that position
   */
  void moveToTriples(int row) {
    model.triples().restore(triples, tripleRow, tripleBias);
    tripleRow = row;
    model.triples().addTo(triples, tripleRow);
  }

  /** Identifies the triples of the current position. */
  int tripleRow() {
    return tripleRow;
  }

  private int findTriples(SymbolSequence symbols, int i) {
    return model
        .triples()
        .find(
            SegmenterModel.tripleKey(
                symbols.symbol(i), symbols.symbol(i - 1), symbols.symbol(i - 2)));
  }

  private void restore() {
    model.triples().restore(triples, tripleRow, tripleBias);
    if (hasOuterLetters) {
      System.arraycopy(pairBias, 0, pairs, 0, PAIRS);
    } else {
      model.pairs().restore(pairs, pairRow, pairBias);
    }
  }

  /** Adds the weights of the word's outer letters if {@code i} is its third or last letter. */
  private boolean addOuterLetters(SymbolSequence symbols, int i) {
    int word = symbols.wordOf(i);
    int first = symbols.first(word);
    int end = symbols.end(word);
    boolean isThird = i == first + 2;
    boolean isLast = i == end - 1;
    if (end - first <= 3 || !(isThird || isLast)) {
      return false;
    }
    int key =
        SegmenterModel.outerKey(
            symbols.symbol(first),
            symbols.symbol(first + 1),
            symbols.symbol(end - 2),
            symbols.symbol(end - 1));
    if (isThird) {
      model.outerAtThird().addTo(pairs, model.outerAtThird().find(key));
    }
    if (isLast) {
      model.outerAtLast().addTo(pairs, model.outerAtLast().find(key));
    }
    return true;
  }

  /** The score of a label at the current position, without the labels before it. */
  long score(int label) {
    return labels[label];
  }

  /** The score of a label at the current position, and of the pair with the label before it. */
  long score(int previous, int label) {
    return labels[label] + pairs[SegmentLabel.pair(previous, label)];
  }

  /** The score of a label at the current position, and of the pair and triple that it ends. */
  long score(int beforePrevious, int previous, int label) {
    return score(previous, label) + triples[SegmentLabel.triple(beforePrevious, previous, label)];
  }

  /**
   * The greatest score of a label at the current position, given the label before it, over all
   * labels two positions before.
   */
  long greatestScore(int previous, int label) {
    long greatest = Long.MIN_VALUE;
    for (int before = 0; before < LABELS; before++) {
      greatest = Math.max(greatest, triples[SegmentLabel.triple(before, previous, label)]);
    }
    return greatest + score(previous, label);
  }

  /**
   * The greatest gain of one label two positions before over another one, over all labels of the
   * current position, given the label before it.
   */
  long greatestGain(int beforePrevious, int otherBeforePrevious, int previous) {
    long greatest = Long.MIN_VALUE;
    for (int label = 0; label < LABELS; label++) {
      long score = triples[SegmentLabel.triple(beforePrevious, previous, label)];
      long other = triples[SegmentLabel.triple(otherBeforePrevious, previous, label)];
      greatest = Math.max(greatest, score - other);
    }
    return greatest;
  }

  /**
   * Computes the scores of all states of the current position, the second of a word, for the paths
   * that begin with two labels.
   *
   * @param before label of the position before the word
   * @param first label of the word's first position
   * @param scores 36 entries from {@code offset} are overwritten
   */
  void start(int before, int first, long[] scores, int offset) {
    Arrays.fill(scores, offset, offset + PAIRS, FixedPointScore.NEVER);
    for (int label = 0; label < LABELS; label++) {
      scores[offset + SegmentLabel.pair(first, label)] = score(before, first, label);
    }
  }

  /**
   * Computes the scores of all states of the current position, the third of a word, for the paths
   * that {@link #start} began. Each state has only one such path.
   *
   * @param first label of the word's first position
   * @param previousScores from {@code offset}: the result of start
   * @param scores 36 entries from {@code offset} are overwritten
   */
  void extendFrom(int first, long[] previousScores, long[] scores, int offset) {
    for (int label = 0, state = 0; label < LABELS; label++) {
      for (int previous = 0; previous < LABELS; previous++, state++) {
        scores[offset + state] =
            previousScores[offset + SegmentLabel.pair(first, previous)]
                + score(first, previous, label);
      }
    }
  }

  /**
   * Computes the best path score for each state of the current position. A state is a label and the
   * label before it.
   *
   * @param previousScores from {@code previousOffset}: the best path score for each state of the
   *     previous position
   * @param scores 36 entries from {@code offset} are overwritten: the best path score for each
   *     state of the current position
   */
  void extend(long[] previousScores, int previousOffset, long[] scores, int offset) {
    for (int label = 0, state = 0; label < LABELS; label++) {
      for (int previous = 0; previous < LABELS; previous++, state++) {
        long best = best(previousScores, previousOffset + previous * LABELS, state * LABELS);
        scores[offset + state] = Math.max(FixedPointScore.NEVER, best + score(previous, label));
      }
    }
  }

  /**
   * Does the work of {@link #extend} for several groups of paths at a time, because the scores of a
   * state then are read only once.
   *
   * @param previousScores at {@code 36 group + state}
   * @param scores at {@code 36 group + state}; overwritten
   */
  void extendAll(long[] previousScores, long[] scores, int groups) {
    for (int label = 0, state = 0; label < LABELS; label++) {
      for (int previous = 0; previous < LABELS; previous++, state++) {
        long score = score(previous, label);
        int triple = state * LABELS;
        long t0 = triples[triple];
        long t1 = triples[triple + 1];
        long t2 = triples[triple + 2];
        long t3 = triples[triple + 3];
        long t4 = triples[triple + 4];
        long t5 = triples[triple + 5];
        int from = previous * LABELS;
        for (int to = state; to < groups * PAIRS; to += PAIRS, from += PAIRS) {
          long one = Math.max(previousScores[from] + t0, previousScores[from + 1] + t1);
          long two = Math.max(previousScores[from + 2] + t2, previousScores[from + 3] + t3);
          long three = Math.max(previousScores[from + 4] + t4, previousScores[from + 5] + t5);
          long best = Math.max(one, Math.max(two, three)) + score;
          scores[to] = Math.max(FixedPointScore.NEVER, best);
        }
      }
    }
  }

  /** The greatest of six sums. The loop is unrolled because most time is spent here. */
  private long best(long[] previousScores, int from, int triple) {
    long one =
        Math.max(
            previousScores[from] + triples[triple], previousScores[from + 1] + triples[triple + 1]);
    long two =
        Math.max(
            previousScores[from + 2] + triples[triple + 2],
            previousScores[from + 3] + triples[triple + 3]);
    long three =
        Math.max(
            previousScores[from + 4] + triples[triple + 4],
            previousScores[from + 5] + triples[triple + 5]);
    return Math.max(one, Math.max(two, three));
  }

  /**
   * The label two positions before that is best for a state of the current position. If several are
   * equally good, the smallest is taken.
   *
   * @param previousScores from {@code offset}: as given to {@link #extend}
   */
  int bestBefore(long[] previousScores, int offset, int state) {
    int start = offset + SegmentLabel.pair(0, SegmentLabel.earlier(state));
    int best = 0;
    for (int i = 1; i < LABELS; i++) {
      if (previousScores[start + i] + triples[state * LABELS + i]
          > previousScores[start + best] + triples[state * LABELS + best]) {
        best = i;
      }
    }
    return best;
  }

  /**
   * Finds the back pointers of the paths that {@link #extend} found. If several are equally good,
   * the one with the smallest label two positions before is taken.
   *
   * @param previousScores as given to extend
   * @param backPointers 36 entries from {@code offset} are overwritten: for each state, the label
   *     two positions before
   */
  void trace(long[] previousScores, byte[] backPointers, int offset) {
    for (int state = 0; state < PAIRS; state++) {
      backPointers[offset + state] = (byte) bestBefore(previousScores, 0, state);
    }
  }
}
