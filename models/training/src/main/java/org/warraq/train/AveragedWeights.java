// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.Arrays;

/**
 * Weights that stochastic gradient ascent fits, with AdaGrad and an L2 penalty; the result is their
 * average over the passes. Each weight belongs to a cell, and all arrays are by cell. Not
 * thread-safe.
 *
 * @see <a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan and Singer (2011), Adaptive
 *     Subgradient Methods for Online Learning and Stochastic Optimization</a>
 */
final class AveragedWeights {
  private final int passes;
  private final float rate;
  private final float penalty;
  private final float[] weights;
  private final float[] averages;

  /** The sums of the squares of all gradients, from 1 on. */
  private final float[] squares;

  /** How often each cell is used in one pass. */
  private final int[] counts;

  /**
   * Weights that are all 0.
   *
   * @param cells number of weights
   * @param passes number of passes that {@link #endPass} will end
   * @param rate step size of AdaGrad
   * @param penalty strength of the L2 penalty in one pass, which pulls weights towards 0
   */
  AveragedWeights(int cells, int passes, float rate, float penalty) {
    this.passes = passes;
    this.rate = rate;
    this.penalty = penalty;
    weights = new float[cells];
    averages = new float[cells];
    squares = new float[cells];
    counts = new int[cells];
    Arrays.fill(squares, 1);
  }

  /** Counts one use of a cell in each pass, over which its penalty is spread. */
  void count(int cell) {
    counts[cell]++;
  }

  /** Moves the weight of a counted cell up a gradient, less the penalty. */
  void learn(int cell, float gradient) {
    learnFreely(cell, gradient - penalty / counts[cell] * weights[cell]);
  }

  /** Moves the weight of a cell up a gradient, without a penalty. */
  void learnFreely(int cell, float gradient) {
    squares[cell] += gradient * gradient;
    weights[cell] += rate * gradient / (float) Math.sqrt(squares[cell]);
  }

  /** Adds the present weights to the averages. */
  void endPass() {
    for (int cell = 0; cell < weights.length; cell++) {
      averages[cell] += weights[cell] / passes;
    }
  }

  /** Returns the present weights. Not a copy. */
  float[] weights() {
    return weights;
  }

  /** Returns the averages over the passes that have ended. Not a copy. */
  float[] averages() {
    return averages;
  }
}
