// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorstMistakesTest {
  private static final AnnotationMistake LOW_SCORE = mistake("line 1", "LOC عدن", "PER عدن", 0.4f);
  private static final AnnotationMistake NOT_FOUND =
      mistake("line 2", "LOC عدن", AnnotationMistake.NOTHING, 0);
  private static final AnnotationMistake HIGH_SCORE = mistake("line 3", "LOC صور", "ORG صور", 0.8f);
  private static final AnnotationMistake INVENTED =
      mistake("line 4", AnnotationMistake.NOTHING, "ORG بيت", 0.9f);

  @Test
  void highestScoresAndMostFrequentEntitiesComeFirst() {
    assertEquals(
        List.of(
            "",
            "Mistakes with the highest scores",
            INVENTED.toString(),
            HIGH_SCORE.toString(),
            "",
            "Entities missed most often",
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
        WorstMistakes.of(List.of(LOW_SCORE, NOT_FOUND, HIGH_SCORE, INVENTED), 2).toList());
  }

  private static AnnotationMistake mistake(
      String location, String expected, String got, float score) {
    return new AnnotationMistake(location, expected, got, score, "…");
  }
}
