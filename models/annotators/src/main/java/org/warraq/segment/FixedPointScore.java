// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/**
 * Scores as whole numbers in units of 2<sup>−40</sup>. Unlike sums of doubles, their sums are the
 * same in every order of addition.
 */
final class FixedPointScore {
  /**
   * Score of a path that is impossible: less than every real sum. The sum of two of them is still
   * in the range of a long.
   */
  static final long NEVER = -1L << 61;

  private static final double ONE = 1L << 40;

  private FixedPointScore() {}

  /** Converts a weight, rounded to the nearest unit. */
  static long of(double weight) {
    return Math.round(weight * ONE);
  }

  /** Converts weights, each rounded to the nearest unit, into a new array. */
  static long[] of(double[] weights) {
    long[] fixed = new long[weights.length];
    for (int i = 0; i < weights.length; i++) {
      fixed[i] = of(weights[i]);
    }
    return fixed;
  }

  /** Converts fixed-point numbers back into doubles, in a new array. */
  static double[] values(long[] fixed) {
    double[] values = new double[fixed.length];
    for (int i = 0; i < fixed.length; i++) {
      values[i] = fixed[i] / ONE;
    }
    return values;
  }
}
