// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.Article;

class AnnotatorTimerTest {
  private static final double LONG_SECONDS = 10;

  private final WarraqAnnotators warraq = WarraqAnnotators.shared();
  private final LayeredArticle rain =
      warraq.layers(Article.of("a", "here", "نزل المطر على بيوتهم."));
  private final LayeredArticle snow = warraq.layers(Article.of("b", "here", "نزل الثلج."));

  @Test
  void turnAnnotatesEachArticleOnce() {
    List<LayeredArticle> seen = new ArrayList<>();
    AnnotatorTimer timer = new AnnotatorTimer(article -> seen.add(article));
    timer.turn(List.of(rain, snow), LONG_SECONDS);
    assertEquals(List.of(rain, snow), seen);
  }

  @Test
  void turnEndsWhenItsTimeIsOver() {
    List<LayeredArticle> seen = new ArrayList<>();
    AnnotatorTimer timer = new AnnotatorTimer(article -> seen.add(article));
    timer.turn(List.of(rain, snow), 0x1p-40);
    assertEquals(List.of(rain), seen);
  }

  @Test
  void speedCountsWordsAndSegmentsOfTheArticles() {
    AnnotatorTimer timer = new AnnotatorTimer(warraq::segment);
    timer.turn(List.of(rain), LONG_SECONDS);
    assertEquals(4, rain.words());
    assertEquals(
        rain.segments() / 4.0,
        timer.speed().segmentsPerSecond() / timer.speed().wordsPerSecond(),
        1e-9);
  }

  @Test
  void coreNlpFindsAsManySegmentsAsWarraq() {
    CoreNlpAnnotators coreNlp = new CoreNlpAnnotators();
    assertEquals(1, coreNlp.tag(rain).size());
    assertEquals(rain.segments(), coreNlp.segment(rain).get(0).size());
    assertTrue(rain.segments() > rain.words());
  }
}
