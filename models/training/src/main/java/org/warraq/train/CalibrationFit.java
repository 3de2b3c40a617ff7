// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.Arrays;
import java.util.List;
import org.warraq.gold.ScoredEntity;
import org.warraq.ner.ScoreCalibration;

/**
 * Fits the logistic curve that turns the model's probabilities into scores (Platt scaling), by
 * Newton's method. A step that does not help is halved until it does.
 *
 * <p>The target of a right entity is a little below 1, and that of a wrong one a little above 0, so
 * that a few entities do not make the curve look certain.
 *
 * @see <a href="https://doi.org/10.1007/s10994-007-5018-6">Lin, Lin and Weng (2007), A Note on
 *     Platt's Probabilistic Outputs for Support Vector Machines</a>
 */
final class CalibrationFit {
  private static final int MAX_STEPS = 100;

  /** Added to the diagonal of the Hessian, so that it can be inverted. */
  private static final double RIDGE = 1e-9;

  /** The fit ends when a step gains less log-likelihood than this. */
  private static final double MIN_GAIN = 1e-9;

  /** Log-odds of the model's probability, one per entity. */
  private final double[] logOdds;

  /** Target probability, one per entity. */
  private final double[] targets;

  private CalibrationFit(List<ScoredEntity> entities) {
    logOdds =
        entities.stream().mapToDouble(entity -> ScoreCalibration.logOdds(entity.score())).toArray();
    long right = entities.stream().filter(ScoredEntity::right).count();
    double high = (right + 1.0) / (right + 2.0);
    double low = 1.0 / (entities.size() - right + 2.0);
    targets = entities.stream().mapToDouble(entity -> entity.right() ? high : low).toArray();
  }

  /**
   * Fits the curve. Slope and offset are rounded to a thousandth, so that they do not depend on how
   * a machine rounds. A curve that would fall is replaced by a level one.
   *
   * @param entities entities that were found in articles which the model has not learned from, with
   *     uncalibrated scores
   */
  static ScoreCalibration of(List<ScoredEntity> entities) {
    CalibrationFit fit = new CalibrationFit(entities);
    double[] line = fit.line();
    return line[0] >= 0
        ? new ScoreCalibration(rounded(line[0]), rounded(line[1]))
        : new ScoreCalibration(0, rounded(fit.levelOffset()));
  }

  private static float rounded(double number) {
    return Math.round(number * 1000) / 1000f;
  }

  /** Returns the best offset if the slope is 0. */
  private double levelOffset() {
    double mean = Arrays.stream(targets).average().orElse(0.5);
    return StrictMath.log(mean / (1 - mean));
  }

  /** Returns the slope and the offset of the best line over the log-odds. */
  private double[] line() {
    double[] line = {1, 0};
    double loss = loss(line);
    for (int step = 0; step < MAX_STEPS; step++) {
      double[] direction = newtonStep(line);
      double[] next = moved(line, direction, 1);
      for (double share = 0.5; loss(next) > loss && share > RIDGE; share /= 2) {
        next = moved(line, direction, share);
      }
      double gain = loss - loss(next);
      if (gain < MIN_GAIN) {
        return line;
      }
      line = next;
      loss -= gain;
    }
    return line;
  }

  private static double[] moved(double[] line, double[] direction, double share) {
    return new double[] {line[0] + share * direction[0], line[1] + share * direction[1]};
  }

  private double[] newtonStep(double[] line) {
    double gradientSlope = 0;
    double gradientOffset = 0;
    double slopeSlope = RIDGE;
    double slopeOffset = 0;
    double offsetOffset = RIDGE;
    for (int i = 0; i < targets.length; i++) {
      double x = logOdds[i];
      double p = 1 / (1 + StrictMath.exp(-(line[0] * x + line[1])));
      gradientSlope += (p - targets[i]) * x;
      gradientOffset += p - targets[i];
      slopeSlope += p * (1 - p) * x * x;
      slopeOffset += p * (1 - p) * x;
      offsetOffset += p * (1 - p);
    }
    double determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
    return new double[] {
      (slopeOffset * gradientOffset - offsetOffset * gradientSlope) / determinant,
      (slopeOffset * gradientSlope - slopeSlope * gradientOffset) / determinant
    };
  }

  /** Returns the negative log-likelihood of the targets. */
  private double loss(double[] line) {
    double loss = 0;
    for (int i = 0; i < targets.length; i++) {
      double z = line[0] * logOdds[i] + line[1];
      loss += Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z))) - targets[i] * z;
    }
    return loss;
  }
}
