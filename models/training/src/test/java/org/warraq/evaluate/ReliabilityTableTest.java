// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.gold.ScoredEntity;

class ReliabilityTableTest {
  @Test
  void eachRowComparesTheMeanScoreWithTheShareThatIsRight() {
    List<String> table =
        ReliabilityTable.of(
                List.of(
                    new ScoredEntity(1, true),
                    new ScoredEntity(0.9f, false),
                    new ScoredEntity(0.25f, false),
                    new ScoredEntity(0.25f, true)))
            .lines()
            .toList();
    assertEquals("0.1–0.2               0", table.get(2));
    assertEquals("0.2–0.3               2      25.00     50.00", table.get(3));
    assertEquals("0.9–1.0               2      95.00     50.00", table.get(10));
    assertEquals("all                   4      60.00     50.00", table.get(11));
    assertEquals("expected calibration error 35.00", table.get(12));
  }

  @Test
  void errorIsZeroIfNothingIsFound() {
    assertTrue(ReliabilityTable.of(List.of()).endsWith("expected calibration error 0.00"));
  }
}
