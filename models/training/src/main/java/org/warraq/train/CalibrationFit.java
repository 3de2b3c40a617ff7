// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.Arrays;
import java.util.List;
import org.warraq.gold.ScoredEntity;
import org.warraq.ner.ScoreCalibration;

/**
 * Fits the curve under which the outcomes are likeliest, by Newton's method with steps halved until
 * they help. So that few outcomes do not look sure, targets are a little inside 0 and 1.
 *
 * @see <a href="https://doi.org/10.1007/s10994-007-5018-6">Lin, Lin and Weng (2007), A Note on
 *     Platt's Probabilistic Outputs for Support Vector Machines</a>
 */
final class CalibrationFit {
  private static final int STEPS = 100;
  private static final double RIDGE = 1e-9;
  private static final double LEAST_GAIN = 1e-9;

  private final double[] logOdds;
  private final double[] targets;

  private CalibrationFit(List<ScoredEntity> outcomes) {
    logOdds = outcomes.stream().mapToDouble(o -> ScoreCalibration.logOdds(o.score())).toArray();
    long right = outcomes.stream().filter(ScoredEntity::right).count();
    double high = (right + 1.0) / (right + 2.0);
    double low = 1.0 / (outcomes.size() - right + 2.0);
    targets = outcomes.stream().mapToDouble(o -> o.right() ? high : low).toArray();
  }

  /**
   * The curve for the outcomes of mentions that the model has not learned from; to a thousandth, so
   * that it does not depend on how machines round.
   */
  static ScoreCalibration of(List<ScoredEntity> outcomes) {
    CalibrationFit fit = new CalibrationFit(outcomes);
    double[] line = fit.line();
    return line[0] >= 0
        ? new ScoreCalibration(rounded(line[0]), rounded(line[1]))
        : new ScoreCalibration(0, rounded(fit.level()));
  }

  private static float rounded(double number) {
    return Math.round(number * 1000) / 1000f;
  }

  /** The offset where the slope is nought. */
  private double level() {
    double mean = Arrays.stream(targets).average().orElse(0.5);
    return StrictMath.log(mean / (1 - mean));
  }

  /** Slope and offset. */
  private double[] line() {
    double[] line = {1, 0};
    double loss = loss(line);
    for (int step = 0; step < STEPS; step++) {
      double[] towards = newtonStep(line);
      double[] next = moved(line, towards, 1);
      for (double share = 0.5; loss(next) > loss && share > RIDGE; share /= 2) {
        next = moved(line, towards, share);
      }
      double gain = loss - loss(next);
      if (gain < LEAST_GAIN) {
        return line;
      }
      line = next;
      loss -= gain;
    }
    return line;
  }

  private static double[] moved(double[] line, double[] towards, double share) {
    return new double[] {line[0] + share * towards[0], line[1] + share * towards[1]};
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

  /** Minus the targets' log-likelihood. */
  private double loss(double[] line) {
    double loss = 0;
    for (int i = 0; i < targets.length; i++) {
      double z = line[0] * logOdds[i] + line[1];
      loss += Math.max(z, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(z))) - targets[i] * z;
    }
    return loss;
  }
}
