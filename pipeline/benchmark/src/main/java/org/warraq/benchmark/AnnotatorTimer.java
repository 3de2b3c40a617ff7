// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.warraq.benchmark.WarraqSteps.Layers;

/** Times one step of annotation, in turns, so that others can be timed in between. */
final class StepTimer {
  private final Function<Layers, Object> step;
  private final List<StepRate> turns = new ArrayList<>();

  /** Keeps the compiler from leaving out work that nobody looks at. */
  private volatile Object unused;

  StepTimer(Function<Layers, Object> step) {
    this.step = step;
  }

  /** Takes the step on each article once, as far as some seconds go, one article at least. */
  void turn(List<Layers> articles, double seconds) {
    long words = 0;
    long segments = 0;
    double taken = 0;
    long start = System.nanoTime();
    for (int i = 0; i < articles.size() && taken < seconds; i++) {
      Layers article = articles.get(i);
      unused = step.apply(article);
      words += article.words();
      segments += article.segments();
      taken = (System.nanoTime() - start) / 1e9;
    }
    if (words > 0) {
      turns.add(new StepRate(words / taken, segments / taken));
    }
  }

  /** The median rate of the second half of the turns: the first half warms the machine up. */
  StepRate rate() {
    List<StepRate> warm =
        turns.subList(turns.size() / 2, turns.size()).stream()
            .sorted(Comparator.comparingDouble(StepRate::wordsPerSecond))
            .toList();
    return warm.get(warm.size() / 2);
  }
}
