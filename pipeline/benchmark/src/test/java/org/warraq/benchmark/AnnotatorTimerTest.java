// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.Article;
import org.warraq.benchmark.WarraqSteps.Layers;

class StepTimerTest {
  private static final double LONG = 10;

  private final WarraqSteps warraq = new WarraqSteps();
  private final Layers rain = warraq.layers(Article.of("a", "here", "نزل المطر على بيوتهم."));
  private final Layers snow = warraq.layers(Article.of("b", "here", "نزل الثلج."));

  @Test
  void eachArticleHasItsTurnOnce() {
    List<Layers> seen = new ArrayList<>();
    StepTimer timer = new StepTimer(article -> seen.add(article));
    timer.turn(List.of(rain, snow), LONG);
    assertEquals(List.of(rain, snow), seen);
  }

  @Test
  void aTurnEndsWithItsTime() {
    List<Layers> seen = new ArrayList<>();
    StepTimer timer = new StepTimer(article -> seen.add(article));
    timer.turn(List.of(rain, snow), 0x1p-40);
    assertEquals(List.of(rain), seen);
  }

  @Test
  void wordsAndSegmentsAreThoseOfTheArticles() {
    StepTimer timer = new StepTimer(warraq::segment);
    timer.turn(List.of(rain), LONG);
    assertEquals(4, rain.words());
    assertEquals(
        rain.segments() / 4.0,
        timer.rate().segmentsPerSecond() / timer.rate().wordsPerSecond(),
        1e-9);
  }

  @Test
  void bothTagTheSameSegments() {
    CoreNlpSteps theirs = new CoreNlpSteps();
    assertEquals(1, ((List<?>) theirs.tag(rain)).size());
    List<?> segments = (List<?>) ((List<?>) theirs.segment(rain)).get(0);
    assertEquals(rain.segments(), segments.size());
    assertTrue(rain.segments() > rain.words());
  }
}
