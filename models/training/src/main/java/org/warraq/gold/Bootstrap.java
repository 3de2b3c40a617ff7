// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The percentile bootstrap over sentences: says how far a score would vary if other sentences of
 * the same kind had been scored.
 *
 * <p>The random generator has a fixed seed, so the same sentences always give the same intervals.
 * Immutable.
 *
 * @see <a href="https://doi.org/10.1214/ss/1177013815">Efron and Tibshirani (1986), Bootstrap
 *     Methods for Standard Errors, Confidence Intervals, and Other Measures of Statistical
 *     Accuracy</a>
 */
final class Bootstrap {
  private static final int SAMPLES = 1000;
  private static final double CONFIDENCE = 0.95;
  private static final long SEED = 1;

  private final List<EntityScores> samples;

  /**
   * Draws {@value #SAMPLES} samples. Each has as many sentences as were given, drawn with
   * replacement.
   *
   * @param sentences the scores of each sentence
   */
  Bootstrap(List<EntityScores> sentences) {
    Random random = new Random(SEED);
    samples = Stream.generate(() -> sample(sentences, random)).limit(SAMPLES).toList();
  }

  /** A confidence interval. */
  record Interval(double low, double high) {}

  private static EntityScores sample(List<EntityScores> sentences, Random random) {
    return EntityScores.sum(
        IntStream.range(0, sentences.size())
            .mapToObj(i -> sentences.get(random.nextInt(sentences.size())))
            .toList());
  }

  /** Returns the interval that holds a score in 95 % of the samples. */
  Interval of(ToDoubleFunction<EntityScores> score) {
    double[] sorted = samples.stream().mapToDouble(score).sorted().toArray();
    int below = (int) Math.round(SAMPLES * (1 - CONFIDENCE) / 2);
    return new Interval(sorted[below], sorted[SAMPLES - 1 - below]);
  }
}
