// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmentLabel.LABELS;

/**
 * Six scores, one for each stray label of a boundary, rounded and packed into one number, so that
 * all are compared at a time. The unit is a quarter; the greatest score is {@value #GREATEST}
 * quarters.
 */
final class StrayCosts {
  static final int GREATEST = 0x7F;
  private static final int BITS = 8;
  private static final int FRACTION = 38;

  /** The top bit of each score, which is free. */
  private static final long TOP_BITS = 0x8080_8080_8080L;

  private StrayCosts() {}

  /** Packs what a word loses at least by a stray label after it; scores are rounded down. */
  static long ofLosses(long[] losses) {
    long packed = 0;
    for (int stray = 0; stray < LABELS; stray++) {
      long quarters = Math.min(GREATEST, losses[stray] >> FRACTION);
      packed |= Math.max(0, quarters) << (BITS * stray);
    }
    return packed;
  }

  /** Rounds a score up to quarters, and to zero if it is negative. */
  static long quartersUp(long score) {
    return Math.max(0, -(-score >> FRACTION));
  }

  /** A score that is this number of quarters, as {@link FixedPointScore}. */
  static long score(long quarters) {
    return quarters << FRACTION;
  }

  /** Adds a score in quarters to packed ones. */
  static long with(long packed, int stray, long quarters) {
    return packed | quarters << (BITS * stray);
  }

  /** One of the scores, in quarters. */
  static long quarters(long packed, int stray) {
    return packed >> (BITS * stray) & GREATEST;
  }

  /** Whether each loss is at least the gain of the same label. */
  static boolean exceed(long losses, long gains) {
    return (((losses | TOP_BITS) - gains) & TOP_BITS) == TOP_BITS;
  }
}
