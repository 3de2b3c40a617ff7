// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warraq.article.EntityType.LOC;
import static org.warraq.article.EntityType.MISC;
import static org.warraq.article.EntityType.ORG;
import static org.warraq.article.EntityType.PER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntityScoresTest {
  private static final EntityScores SCORES =
      EntityScores.of(
          List.of(
              new GoldEntity(PER, 0, 4), new GoldEntity(PER, 6, 9), new GoldEntity(LOC, 10, 12)),
          List.of(
              new GoldEntity(PER, 0, 4), new GoldEntity(PER, 7, 9), new GoldEntity(MISC, 10, 12)));

  @Test
  void entityWithWrongTypeOrBoundsIsWrong() {
    assertEquals(
        Map.of(
            PER, new SpanScore(2, 2, 1), LOC, new SpanScore(1, 0, 0), MISC, new SpanScore(0, 1, 0)),
        SCORES.byType());
    assertEquals(SpanScore.NONE, SCORES.of(ORG));
  }

  @Test
  void microAveragesEntitiesAndMacroAveragesTypes() {
    assertEquals(new SpanScore(3, 3, 1), SCORES.micro());
    assertEquals(new SpanScore(3, 2, 1), SCORES.micro(Set.of(PER, LOC, ORG)));
    assertEquals(0.5 / 3, SCORES.macroF1(), 1e-9);
    assertEquals(1, new EntityScores(Map.of()).macroF1());
  }

  @Test
  void sumAddsTheCountsOfEachType() {
    EntityScores other = new EntityScores(Map.of(PER, new SpanScore(1, 1, 1)));
    assertEquals(new SpanScore(3, 3, 2), EntityScores.sum(List.of(SCORES, other)).of(PER));
    assertEquals(new SpanScore(1, 0, 0), EntityScores.sum(List.of(SCORES, other)).of(LOC));
  }
}
