// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

/**
 * The hyperparameters of the training.
 *
 * @param seed seed of the random order of sentences and of dropout
 * @param passes maximal number of passes over the sentences
 * @param rate step size of AdaGrad
 * @param penalty strength of the L2 penalty, which pulls weights towards 0
 * @param dropout share (0 inclusive to 1 exclusive) of a segment's features that are left out at
 *     random each time. Without dropout, the features of a known name leave the others nothing to
 *     learn.
 * @param minCount a feature must occur this often to have weights
 * @param prune weights with a smaller absolute value are left out of the model
 */
record TrainingOptions(
    long seed, int passes, float rate, float penalty, float dropout, int minCount, float prune) {
  TrainingOptions {
    if (!(dropout >= 0 && dropout < 1)) {
      throw new IllegalArgumentException("dropout is " + dropout + ", but must be in [0, 1)");
    }
  }

  /** Returns the options with which the shipped model was trained. */
  static TrainingOptions standard(long seed) {
    return new TrainingOptions(seed, 8, 0.04f, 0.5f, 0.4f, 2, 0.03f);
  }
}
