// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmenterModel.LABELS;
import static org.warraq.segment.SegmenterModel.PAIRS;

import java.util.Arrays;

/**
 * Finds the best labels of letters, over all pairs of neighbouring labels. Among equals it takes
 * what CoreNLP would. For one thread.
 */
final class ExactDecoder {
  /** How often sums are brought down, in positions: long before they could overflow. */
  private static final int REBASE = 1024;

  private final ViterbiStep step;
  private long[] before = new long[PAIRS];
  private long[] now = new long[PAIRS];

  /** By position, 36 each: which label stands two before on the best way. */
  private byte[] from = new byte[64 * PAIRS];

  ExactDecoder(SegmenterModel model) {
    step = new ViterbiStep(model);
  }

  /** The {@link SegmentLabel} of each position. */
  byte[] decode(SymbolSequence letters) {
    int size = letters.size();
    reserve(size);
    Arrays.fill(before, FixedPoint.NEVER);
    before[SegmentLabel.OUTSIDE * LABELS + SegmentLabel.OUTSIDE] = 0;
    for (int i = 0; i < size; i++) {
      step.moveTo(letters, i);
      extend(i);
    }
    return size == 0 ? new byte[0] : walkBack(size, bestEnd());
  }

  private void reserve(int size) {
    if (from.length < size * PAIRS) {
      from = new byte[2 * size * PAIRS];
    }
  }

  private void extend(int i) {
    step.extend(before, now);
    step.trace(before, from, i * PAIRS);
    long base = i % REBASE == REBASE - 1 ? Arrays.stream(now).max().getAsLong() : 0;
    for (int way = 0; way < PAIRS; way++) {
      before[way] = Math.max(FixedPoint.NEVER, now[way] - base);
    }
  }

  /** The best pair of labels to end with; among equals that with the least label before the end. */
  private int bestEnd() {
    int best = 0;
    for (int last = 0; last < LABELS; last++) {
      for (int label = 0; label < LABELS; label++) {
        int way = label * LABELS + last;
        if (before[way] > before[best]) {
          best = way;
        }
      }
    }
    return best;
  }

  private byte[] walkBack(int size, int end) {
    byte[] labels = new byte[size];
    int way = end;
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = (byte) (way / LABELS);
      way = (way % LABELS) * LABELS + from[i * PAIRS + way];
    }
    return labels;
  }
}
