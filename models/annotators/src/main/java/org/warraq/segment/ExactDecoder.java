// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmentLabel.LABELS;
import static org.warraq.segment.SegmentLabel.PAIRS;

import java.util.Arrays;

/**
 * Finds the best labels of a sentence by Viterbi's algorithm over all pairs of neighbouring labels.
 * If several paths have the best score, it takes the same one as CoreNLP. {@link QuickDecoder} is
 * faster, and uses this class only where it is not certain of its result. For one thread.
 */
final class ExactDecoder {
  /** Number of positions after which the best score is subtracted, so that sums do not overflow. */
  private static final int POSITIONS_PER_REBASE = 1024;

  private final ViterbiStep step;

  /** Score of the best path to each state of the previous position, and of the current one. */
  private long[] previousScores = new long[PAIRS];

  private long[] scores = new long[PAIRS];

  /**
   * At {@code 36 position + state}: the label two positions before, on the best path to the state.
   * See {@link ViterbiStep} for states.
   */
  private byte[] backPointers = new byte[64 * PAIRS];

  ExactDecoder(SegmenterModel model) {
    step = new ViterbiStep(model);
  }

  /** Returns the {@link SegmentLabel} of each position. */
  byte[] decode(SymbolSequence symbols) {
    int size = symbols.size();
    reserve(size);
    Arrays.fill(previousScores, FixedPointScore.NEVER);
    previousScores[SegmentLabel.pair(SegmentLabel.OUTSIDE, SegmentLabel.OUTSIDE)] = 0;
    for (int i = 0; i < size; i++) {
      step.moveTo(symbols, i);
      extend(i);
    }
    return size == 0 ? new byte[0] : followBackPointers(size, bestFinalState());
  }

  private void reserve(int size) {
    if (backPointers.length < size * PAIRS) {
      backPointers = new byte[2 * size * PAIRS];
    }
  }

  private void extend(int i) {
    step.extend(previousScores, 0, scores, 0);
    step.trace(previousScores, backPointers, i * PAIRS);
    boolean rebases = i % POSITIONS_PER_REBASE == POSITIONS_PER_REBASE - 1;
    long base = rebases ? Arrays.stream(scores).max().getAsLong() : 0;
    for (int state = 0; state < PAIRS; state++) {
      previousScores[state] = Math.max(FixedPointScore.NEVER, scores[state] - base);
    }
  }

  /**
   * The best state of the last position. If several are equally good, the one with the smallest
   * earlier label is taken.
   */
  private int bestFinalState() {
    int best = 0;
    for (int previous = 0; previous < LABELS; previous++) {
      for (int label = 0; label < LABELS; label++) {
        int state = SegmentLabel.pair(previous, label);
        if (previousScores[state] > previousScores[best]) {
          best = state;
        }
      }
    }
    return best;
  }

  private byte[] followBackPointers(int size, int finalState) {
    byte[] labels = new byte[size];
    int state = finalState;
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = (byte) SegmentLabel.later(state);
      state = SegmentLabel.pair(backPointers[i * PAIRS + state], SegmentLabel.earlier(state));
    }
    return labels;
  }
}
