// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

/**
 * How to train.
 *
 * @param seed of the order of the sentences, and of what dropout leaves out
 * @param passes at most that many over the sentences
 * @param rate step of AdaGrad
 * @param penalty L2: how hard weights are pulled to nought
 * @param dropout share of its features that a segment goes without, others each time, so that those
 *     which tell a known name at once leave something for the rest to learn
 * @param least a feature must be met that often
 * @param prune smaller weights are left out of the model
 */
record TrainingOptions(
    long seed, int passes, float rate, float penalty, float dropout, int least, float prune) {
  TrainingOptions {
    if (!(dropout >= 0 && dropout < 1)) {
      throw new IllegalArgumentException("dropout: " + dropout);
    }
  }

  static TrainingOptions standard(long seed) {
    return new TrainingOptions(seed, 8, 0.04f, 0.5f, 0.4f, 2, 0.03f);
  }
}
