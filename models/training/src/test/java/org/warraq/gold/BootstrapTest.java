// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.article.EntityType;

class BootstrapTest {
  private static final EntityScores RIGHT = found(1);
  private static final EntityScores WRONG = found(0);

  /** Of n sentences, half of them right, the 95 % interval is about 0.5 ± 1.96 · 0.5 / √n. */
  @Test
  void intervalNarrowsWithTheRootOfTheNumberOfSentences() {
    Bootstrap.Interval few = interval(halfRight(100));
    assertEquals(0.402, few.low(), 0.02);
    assertEquals(0.598, few.high(), 0.02);
    Bootstrap.Interval many = interval(halfRight(1600));
    assertEquals(0.0490, many.high() - many.low(), 0.005);
  }

  @Test
  void sameSentencesGiveTheSameInterval() {
    assertEquals(interval(halfRight(50)), interval(halfRight(50)));
  }

  @Test
  void equalSentencesGiveAnIntervalOfWidthZero() {
    assertEquals(new Bootstrap.Interval(1, 1), interval(Collections.nCopies(10, RIGHT)));
    assertTrue(interval(List.of(RIGHT, WRONG)).low() < interval(List.of(RIGHT, WRONG)).high());
  }

  private static List<EntityScores> halfRight(int sentences) {
    List<EntityScores> all = new ArrayList<>(Collections.nCopies(sentences / 2, RIGHT));
    all.addAll(Collections.nCopies(sentences / 2, WRONG));
    return all;
  }

  private static Bootstrap.Interval interval(List<EntityScores> sentences) {
    return new Bootstrap(sentences).of(scores -> scores.micro().f1());
  }

  private static EntityScores found(int right) {
    return new EntityScores(Map.of(EntityType.PER, new SpanScore(1, 1, right)));
  }
}
