// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import java.util.List;
import java.util.function.Function;
import org.warraq.benchmark.WarraqSteps.Layers;

/**
 * How fast one step goes by itself, in one thread, once it is warm.
 *
 * @param wordsPerSecond words between spaces
 */
record StepRate(double wordsPerSecond, double segmentsPerSecond) {
  /** Of a step that a program does not take. */
  static final StepRate NONE = new StepRate(Double.NaN, Double.NaN);

  /** Keeps the compiler from leaving out work that nobody looks at. */
  private static volatile Object unused;

  /** Takes a step on the articles over and over: for some seconds to warm up, then as many. */
  static StepRate of(Function<Layers, Object> step, List<Layers> articles, double seconds) {
    rate(step, articles, seconds);
    return rate(step, articles, seconds);
  }

  private static StepRate rate(
      Function<Layers, Object> step, List<Layers> articles, double seconds) {
    long words = 0;
    long segments = 0;
    double taken = 0;
    long start = System.nanoTime();
    for (int i = 0; taken < seconds; i = (i + 1) % articles.size()) {
      Layers article = articles.get(i);
      unused = step.apply(article);
      words += article.words();
      segments += article.segments();
      taken = (System.nanoTime() - start) / 1e9;
    }
    return new StepRate(words / taken, segments / taken);
  }
}
