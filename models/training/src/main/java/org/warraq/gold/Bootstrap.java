// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far a figure might have come out otherwise had other sentences of the kind been scored: the
 * percentile bootstrap over sentences. The same sentences always give the same intervals.
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

  /** Draws as many sentences as there are, with replacement, {@value #SAMPLES} times. */
  Bootstrap(List<EntityScores> sentences) {
    Random random = new Random(SEED);
    samples = Stream.generate(() -> sample(sentences, random)).limit(SAMPLES).toList();
  }

  /** An interval. */
  record Interval(double low, double high) {}

  private static EntityScores sample(List<EntityScores> sentences, Random random) {
    return EntityScores.sum(
        IntStream.range(0, sentences.size())
            .mapToObj(i -> sentences.get(random.nextInt(sentences.size())))
            .toList());
  }

  /** The interval that holds a figure in 95 of 100 samples. */
  Interval of(ToDoubleFunction<EntityScores> figure) {
    double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
    int below = (int) Math.round(SAMPLES * (1 - CONFIDENCE) / 2);
    return new Interval(sorted[below], sorted[SAMPLES - 1 - below]);
  }
}
