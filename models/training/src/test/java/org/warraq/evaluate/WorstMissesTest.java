// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorstMissesTest {
  private static final Miss UNSURE = miss("line 1", "LOC عدن", "PER عدن", 0.4f);
  private static final Miss UNFOUND = miss("line 2", "LOC عدن", Miss.NOTHING, 0);
  private static final Miss SURE = miss("line 3", "LOC صور", "ORG صور", 0.8f);
  private static final Miss INVENTED = miss("line 4", Miss.NOTHING, "ORG بيت", 0.9f);

  @Test
  void surestAndMostFrequentComeFirst() {
    assertEquals(
        List.of(
            "",
            "Surest mistakes",
            INVENTED.toString(),
            SURE.toString(),
            "",
            "Names missed most often",
            """
            2×, first at line 1
                expected  LOC عدن
                got       PER عدن ×1, – ×1
                in        …""",
            """
            1×, first at line 3
                expected  LOC صور
                got       ORG صور ×1
                in        …"""),
        WorstMisses.of(List.of(UNSURE, UNFOUND, SURE, INVENTED), 2).toList());
  }

  private static Miss miss(String place, String expected, String got, float score) {
    return new Miss(place, expected, got, score, "…");
  }
}
