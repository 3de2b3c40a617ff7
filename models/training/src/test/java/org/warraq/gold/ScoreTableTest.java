// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warraq.article.EntityType.MISC;
import static org.warraq.article.EntityType.PER;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTableTest {
  @Test
  void typesComeBeforeAveragesWithTheirIntervals() {
    EntityScores sentence =
        new EntityScores(Map.of(PER, new SpanScore(4, 2, 2), MISC, new SpanScore(1, 2, 0)));
    assertEquals(
        """
        PER                   8        4        4    100.00     50.00     66.67  66.7–66.7
        LOC                   0        0        0    100.00    100.00    100.00  100.0–100.0
        ORG                   0        0        0    100.00    100.00    100.00  100.0–100.0
        MISC                  2        4        0      0.00      0.00      0.00  0.0–0.0
        all entities         10        8        4     50.00     40.00     44.44  44.4–44.4
        PER, LOC, ORG         8        4        4    100.00     50.00     66.67  66.7–66.7
        mean of types                                                     33.33  33.3–33.3"""
            .lines()
            .toList(),
        ScoreTable.entityRows(Collections.nCopies(2, sentence)).lines().toList());
  }

  @Test
  void oneSentenceGivesAllRows() {
    assertEquals(7, ScoreTable.entityRows(List.of(new EntityScores(Map.of()))).lines().count());
  }
}
