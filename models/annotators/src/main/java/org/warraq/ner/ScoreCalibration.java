// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

/**
 * Turns the model's probability of an entity, which is too confident, into a calibrated one: of all
 * entities with the score 0.8, about 80 % are right. The curve is logistic over log odds (Platt
 * scaling), so it never reverses the order of two entities.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param slope rise of the calibrated log odds per unit of the model's log odds; 0 or more
 * @param offset calibrated log odds where the model's probability is 0.5
 * @see "Platt (1999), Probabilistic Outputs for Support Vector Machines and Comparisons to
 *     Regularized Likelihood Methods, in Advances in Large Margin Classifiers"
 */
public record ScoreCalibration(float slope, float offset) {
  /** Leaves probabilities as they are, except that the extreme ones are cut to 0.001 and 0.999. */
  public static final ScoreCalibration NONE = new ScoreCalibration(1, 0);

  /**
   * Distance from 0 and 1 that probabilities keep. Closer to them, a probability depends on the
   * length of the sentence more than on being right.
   */
  private static final double EDGE = 0.001;

  /**
   * A calibration.
   *
   * @throws IllegalArgumentException if the slope is negative, or a number is not finite
   */
  public ScoreCalibration {
    if (!(slope >= 0 && slope < Float.POSITIVE_INFINITY) || !Float.isFinite(offset)) {
      throw new IllegalArgumentException(
          "slope must be 0 or more and offset finite, but they are " + slope + " and " + offset);
    }
  }

  /** The calibrated probability (0–1) for a probability of the model. */
  public float calibrated(double probability) {
    return (float) (1 / (1 + StrictMath.exp(-(slope * logOdds(probability) + offset))));
  }

  /** The log odds of a probability, which is first cut to {@value #EDGE} from 0 and 1. */
  public static double logOdds(double probability) {
    double inside = Math.max(EDGE, Math.min(1 - EDGE, probability));
    return StrictMath.log(inside / (1 - inside));
  }
}
