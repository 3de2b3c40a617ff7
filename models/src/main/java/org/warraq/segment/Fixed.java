// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/**
 * Scores as whole numbers, so that sums are exact in any order and the greater of two costs no
 * branch. One is 2^40; the lowest {@value #SPARE} bits of a weight are zero, free for a note of
 * where a sum came from.
 */
final class Fixed {
  static final int SPARE = 3;

  /** Less than any sum of weights that a sentence can reach, and far from overflowing. */
  static final long NEVER = -1L << 61;

  private static final double ONE = 1L << 37;

  private Fixed() {}

  static long of(double weight) {
    return Math.round(weight * ONE) << SPARE;
  }

  static double value(long fixed) {
    return (fixed >> SPARE) / ONE;
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
      values[i] = value(fixed[i]);
    }
    return values;
  }
}
