// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

/**
 * The exponential function for numbers up to 0, with a relative error of at most 10⁻⁸. It is ten
 * times as fast as {@link StrictMath#exp}, and gives the same bits on every machine, too.
 *
 * <p>{@code e^x} is {@code 2^n · 2^(k/128) · e^r}: a power of two from its bits, one of 128 powers
 * from a table, and the rest from the first three terms of its series.
 */
final class QuickExp {
  /** The result for smaller numbers is 0. */
  private static final double MIN = -700;

  private static final int STEP_BITS = 7;
  private static final int STEPS = 1 << STEP_BITS;
  private static final double STEP = StrictMath.log(2) / STEPS;
  private static final double STEPS_PER_ONE = 1 / STEP;

  /** {@code 2^(k/STEPS)} at {@code k}. */
  private static final double[] POWERS = new double[STEPS];

  /** Exponent bias and mantissa bits of a double. */
  private static final long EXPONENT_BIAS = 1023;

  private static final int MANTISSA_BITS = 52;

  static {
    for (int i = 0; i < STEPS; i++) {
      POWERS[i] = StrictMath.exp(i * STEP);
    }
  }

  private QuickExp() {}

  /**
   * {@code e} to the power of {@code x}.
   *
   * @param x 0 or less; not checked
   */
  static double exp(double x) {
    if (x < MIN) {
      return 0;
    }
    int steps = (int) (x * STEPS_PER_ONE - 0.5); // The nearest one, because x is not above 0.
    double rest = x - steps * STEP;
    double power = Double.longBitsToDouble(((steps >> STEP_BITS) + EXPONENT_BIAS) << MANTISSA_BITS);
    return power * POWERS[steps & (STEPS - 1)] * (1 + rest * (1 + rest / 2));
  }
}
