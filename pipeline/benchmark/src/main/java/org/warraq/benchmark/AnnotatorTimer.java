// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Times one annotator in several turns, so that others can be timed between them. */
final class AnnotatorTimer {
  private final Function<LayeredArticle, Object> annotator;
  private final List<AnnotatorSpeed> turns = new ArrayList<>();

  /** Holds the last result, so that the JIT compiler does not leave out the work. */
  private volatile Object unusedResult;

  AnnotatorTimer(Function<LayeredArticle, Object> annotator) {
    this.annotator = annotator;
  }

  /** Annotates the articles once, at least one of them, until the time for this turn is over. */
  void turn(List<LayeredArticle> articles, double maxSeconds) {
    long words = 0;
    long segments = 0;
    double seconds = 0;
    long start = System.nanoTime();
    for (int i = 0; i < articles.size() && seconds < maxSeconds; i++) {
      LayeredArticle article = articles.get(i);
      unusedResult = annotator.apply(article);
      words += article.words();
      segments += article.segments();
      seconds = (System.nanoTime() - start) / 1e9;
    }
    if (words > 0) {
      turns.add(new AnnotatorSpeed(words / seconds, segments / seconds));
    }
  }

  /** The median speed of the second half of the turns. The first half warms up the JVM. */
  AnnotatorSpeed speed() {
    List<AnnotatorSpeed> warm =
        turns.subList(turns.size() / 2, turns.size()).stream()
            .sorted(Comparator.comparingDouble(AnnotatorSpeed::wordsPerSecond))
            .toList();
    return warm.get(warm.size() / 2);
  }
}
