// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/** Scores as whole numbers, so that a sum is the same in whatever order it is made: one is 2^40. */
final class FixedPoint {
  /** Less than any sum that counts; two of them still make a long. */
  static final long NEVER = -1L << 61;

  private static final double ONE = 1L << 40;

  private FixedPoint() {}

  static long of(double weight) {
    return Math.round(weight * ONE);
  }

  static long[] of(double[] weights) {
    long[] fixed = new long[weights.length];
    for (int i = 0; i < weights.length; i++) {
      fixed[i] = of(weights[i]);
    }
    return fixed;
  }

  static double[] values(long[] fixed) {
    double[] values = new double[fixed.length];
    for (int i = 0; i < fixed.length; i++) {
      values[i] = fixed[i] / ONE;
    }
    return values;
  }
}
