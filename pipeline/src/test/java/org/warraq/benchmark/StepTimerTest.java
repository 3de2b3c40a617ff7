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
  private static final double SHORT = 0.01;

  private final WarraqSteps warraq = new WarraqSteps();
  private final Layers rain = warraq.layers(Article.of("a", "here", "نزل المطر على بيوتهم."));
  private final Layers snow = warraq.layers(Article.of("b", "here", "نزل الثلج."));

  @Test
  void turnsGoOnWhereTheLastOneEnded() {
    List<Layers> seen = new ArrayList<>();
    StepTimer timer = new StepTimer(article -> seen.add(article), List.of(rain, snow));
    timer.turn(SHORT);
    timer.turn(SHORT);
    for (int i = 0; i < seen.size(); i++) {
      assertEquals(i % 2 == 0 ? rain : snow, seen.get(i));
    }
  }

  @Test
  void wordsAndSegmentsAreThoseOfTheArticles() {
    StepTimer timer = new StepTimer(warraq::segment, List.of(rain));
    timer.turn(SHORT);
    StepRate rate = timer.fastest();
    assertEquals(4, rain.words());
    assertEquals(rain.segments() / 4.0, rate.segmentsPerSecond() / rate.wordsPerSecond(), 1e-9);
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
