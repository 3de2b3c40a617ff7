// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import java.util.List;
import java.util.function.Function;
import org.warraq.benchmark.WarraqSteps.Layers;

/** Times one step of annotation, in turns, so that others can be timed in between. */
final class StepTimer {
  private final Function<Layers, Object> step;
  private final List<Layers> articles;
  private int next;
  private StepRate fastest = StepRate.NONE;

  /** Keeps the compiler from leaving out work that nobody looks at. */
  private volatile Object unused;

  StepTimer(Function<Layers, Object> step, List<Layers> articles) {
    this.step = step;
    this.articles = articles;
  }

  /** Takes the step on article after article, over and over, until some seconds have passed. */
  void turn(double seconds) {
    long words = 0;
    long segments = 0;
    double taken = 0;
    long start = System.nanoTime();
    while (taken < seconds) {
      Layers article = articles.get(next);
      next = (next + 1) % articles.size();
      unused = step.apply(article);
      words += article.words();
      segments += article.segments();
      taken = (System.nanoTime() - start) / 1e9;
    }
    fastest = fastest.orFaster(new StepRate(words / taken, segments / taken));
  }

  /** The rate of the fastest turn, the one that was disturbed least. */
  StepRate fastest() {
    return fastest;
  }
}
