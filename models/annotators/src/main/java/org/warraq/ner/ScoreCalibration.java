// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

/**
 * Turns the model's probability of a mention, which is too sure of itself, into the share of such
 * mentions that are right: a logistic curve over log odds, which never changes their order.
 * Immutable.
 *
 * @param slope how fast the log odds of being right rise with the model's; not negative
 * @param offset the log odds of being right where the model's are even
 * @see "Platt (1999), Probabilistic Outputs for Support Vector Machines and Comparisons to
 *     Regularized Likelihood Methods, in Advances in Large Margin Classifiers"
 */
public record ScoreCalibration(float slope, float offset) {
  /** For probabilities that are to stay what they are, but for the surest. */
  public static final ScoreCalibration NONE = new ScoreCalibration(1, 0);

  /** Nearer to 0 and 1, probabilities tell the sentence's length rather than what is right. */
  private static final double EDGE = 0.001;

  public ScoreCalibration {
    if (!(slope >= 0 && slope < Float.POSITIVE_INFINITY) || !Float.isFinite(offset)) {
      throw new IllegalArgumentException("no curve: slope " + slope + ", offset " + offset);
    }
  }

  /** The share, 0 to 1, of mentions of this probability that are right. */
  public float of(double probability) {
    return (float) (1 / (1 + StrictMath.exp(-(slope * logOdds(probability) + offset))));
  }

  /** The log odds of a probability, those near 0 and 1 taken as {@value #EDGE} off. */
  public static double logOdds(double probability) {
    double inside = Math.max(EDGE, Math.min(1 - EDGE, probability));
    return StrictMath.log(inside / (1 - inside));
  }
}
