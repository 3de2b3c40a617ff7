// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmentLabel.LABELS;
import static org.warraq.segment.SegmentLabel.PAIRS;
import static org.warraq.segment.SegmentLabel.TRIPLES;

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
    tripleRow =
        model.triples().find(SegmenterModel.tripleKey(symbol, previous, symbols.symbol(i - 2)));
    pairRow = model.pairs().find(SegmenterModel.pairKey(symbol, previous));
    model.triples().addTo(triples, tripleRow);
    model.pairs().addTo(pairs, pairRow);
    hasOuterLetters = addOuterLetters(symbols, i);
    model.scoreLabels(symbols, i, labels);
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
   * Computes the best path score for each state of the current position. A state is a label and the
   * label before it.
   *
   * @param previousScores the best path score for each state of the previous position
   * @param scores overwritten: the best path score for each state of the current position
   */
  void extend(long[] previousScores, long[] scores) {
    for (int label = 0, state = 0; label < LABELS; label++) {
      for (int previous = 0; previous < LABELS; previous++, state++) {
        long best = best(previousScores, previous * LABELS, state * LABELS);
        scores[state] = Math.max(FixedPointScore.NEVER, best + score(previous, label));
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
   * Finds the back pointers of the paths that {@link #extend} found. If several are equally good,
   * the one with the smallest label two positions before is taken.
   *
   * @param previousScores as given to extend
   * @param backPointers 36 entries from {@code offset} are overwritten: for each state, the label
   *     two positions before
   */
  void trace(long[] previousScores, byte[] backPointers, int offset) {
    for (int state = 0; state < PAIRS; state++) {
      int start = SegmentLabel.pair(0, SegmentLabel.earlier(state));
      int best = 0;
      for (int i = 1; i < LABELS; i++) {
        if (previousScores[start + i] + triples[state * LABELS + i]
            > previousScores[start + best] + triples[state * LABELS + best]) {
          best = i;
        }
      }
      backPointers[offset + state] = (byte) best;
    }
  }
}
