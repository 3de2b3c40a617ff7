// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

/**
 * The exponential function of numbers that are not above 0, to a relative error of 10⁻⁸: ten times
 * as quick as {@link StrictMath#exp}, and like it the same bits on every machine.
 */
final class QuickExp {
  /** From here on down the answer is 0. */
  private static final double LEAST = -700;

  private static final double LOG2_E = 1 / StrictMath.log(2);

  /** The logarithm of 2 in two parts; multiples of the first are exact. */
  private static final double LN_2_HIGH = 0x1.62e42p-1;

  private static final double LN_2_LOW = 0x1.fdf473de6af28p-22;
  private static final int BIAS = 1023;
  private static final int MANTISSA = 52;

  private QuickExp() {}

  /** {@code e} to the power of {@code x}, which is 0 or less. */
  static double exp(double x) {
    if (x < LEAST) {
      return 0;
    }
    long power = (long) (x * LOG2_E - 0.5); // The nearest, as x is not above 0.
    double r = x - power * LN_2_HIGH - power * LN_2_LOW;
    double sum = 1 / 5040.0;
    sum = sum * r + 1 / 720.0;
    sum = sum * r + 1 / 120.0;
    sum = sum * r + 1 / 24.0;
    sum = sum * r + 1 / 6.0;
    sum = sum * r + 1 / 2.0;
    sum = sum * r + 1;
    sum = sum * r + 1;
    return sum * Double.longBitsToDouble((power + BIAS) << MANTISSA);
  }
}
