// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Several {@link CrfTrainer}s that train on the same sentences, each with another seed. Their mean
 * weights depend less on chance than those of one trainer do. Not thread-safe, but the trainers run
 * in parallel.
 */
final class CrfTrainers {
  /** Number of trainers. */
  static final int COUNT = 3;

  private final List<CrfTrainer> trainers;

  /**
   * Makes the trainers. Each has a seed of its own, which no trainer has where the options have
   * another seed.
   *
   * @param set the features of all sentences
   * @param sentences the sentences of the set to train on
   */
  CrfTrainers(
      NumberedSentences set, List<NumberedSentences.Sentence> sentences, TrainingOptions options) {
    trainers =
        IntStream.range(0, COUNT)
            .mapToObj(
                i -> new CrfTrainer(set, sentences, options.withSeed(options.seed() * COUNT + i)))
            .toList();
  }

  /**
   * Lets each trainer train on each sentence once.
   *
   * @return the mean log-likelihood per segment
   */
  double pass() {
    double[] likelihoods = trainers.parallelStream().mapToDouble(CrfTrainer::pass).toArray();
    double sum = 0;
    for (double likelihood : likelihoods) {
      sum += likelihood;
    }
    return sum / COUNT;
  }

  /** Returns the means of {@link CrfTrainer#weights}. */
  float[] weights() {
    return mean(CrfTrainer::weights);
  }

  /** Returns the means of {@link CrfTrainer#transitions}. */
  float[] transitions() {
    return mean(CrfTrainer::transitions);
  }

  /** The mean of one array of each trainer, added in their order. */
  private float[] mean(Function<CrfTrainer, float[]> arrayOf) {
    float[] mean = arrayOf.apply(trainers.get(0));
    for (CrfTrainer trainer : trainers.subList(1, COUNT)) {
      float[] other = arrayOf.apply(trainer);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += other[i];
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= COUNT;
    }
    return mean;
  }
}
