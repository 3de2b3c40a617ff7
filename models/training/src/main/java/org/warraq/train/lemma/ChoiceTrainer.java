// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.util.List;

/**
 * Trains the weights of the choice: a logistic model over the candidates of a segment, by gradient
 * descent with step sizes of AdaGrad. Weights stay near their start, because there is little data.
 *
 * @see <a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan and Singer (2011), Adaptive
 *     Subgradient Methods</a>
 */
final class ChoiceTrainer {
  private static final int ROUNDS = 150;
  private static final double RATE = 0.1;

  private final double stiffness;

  /**
   * A segment with several candidates, some of which are right.
   *
   * @param features by candidate: the numbers of its features
   * @param values by candidate: the values of its features
   * @param right by candidate: whether it is right
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Example(int[][] features, float[][] values, boolean[] right) {}

  /** A trainer that holds weights near their start with this force. */
  ChoiceTrainer(double stiffness) {
    this.stiffness = stiffness;
  }

  /** Returns trained weights. */
  float[] train(List<Example> examples, float[] start) {
    double[] weights = new double[start.length];
    double[] squares = new double[start.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = start[i];
    }
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[start.length];
      for (int i = 0; i < weights.length; i++) {
        gradient[i] = stiffness * (start[i] - weights[i]);
      }
      for (Example example : examples) {
        addGradient(example, weights, gradient);
      }
      for (int i = 0; i < weights.length; i++) {
        if (gradient[i] != 0) {
          squares[i] += gradient[i] * gradient[i];
          weights[i] += RATE * gradient[i] / Math.sqrt(squares[i]);
        }
      }
    }
    float[] trained = new float[weights.length];
    for (int i = 0; i < trained.length; i++) {
      trained[i] = (float) weights[i];
    }
    return trained;
  }

  private static void addGradient(Example example, double[] weights, double[] gradient) {
    double[] scores = new double[example.right().length];
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < example.features()[i].length; j++) {
        scores[i] += weights[example.features()[i][j]] * example.values()[i][j];
      }
      max = Math.max(max, scores[i]);
    }
    double all = 0;
    double right = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - max);
      all += scores[i];
      right += example.right()[i] ? scores[i] : 0;
    }
    if (right <= 0) {
      return;
    }
    for (int i = 0; i < scores.length; i++) {
      double expected = scores[i] / all;
      double wanted = example.right()[i] ? scores[i] / right : 0;
      for (int j = 0; j < example.features()[i].length; j++) {
        gradient[example.features()[i][j]] += (wanted - expected) * example.values()[i][j];
      }
    }
  }
}
