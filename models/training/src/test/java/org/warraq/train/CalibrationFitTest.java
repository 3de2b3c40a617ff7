// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.gold.ScoredEntity;
import org.warraq.ner.ScoreCalibration;

class CalibrationFitTest {
  /** With as many outcomes as parameters at two scores, the curve meets both shares. */
  @Test
  void curveMeetsTheSharesThatAreRight() {
    List<ScoredEntity> outcomes = new ArrayList<>();
    outcomes.addAll(outcomes(0.99f, 8000, 2000));
    outcomes.addAll(outcomes(0.6f, 4500, 5500));
    ScoreCalibration calibration = CalibrationFit.of(outcomes);
    assertEquals(0.8f, calibration.of(0.99), 0.001f);
    assertEquals(0.45f, calibration.of(0.6), 0.001f);
  }

  @Test
  void fewOutcomesAreNoProof() {
    ScoreCalibration calibration = CalibrationFit.of(outcomes(0.9f, 3, 0));
    assertEquals(0.8f, calibration.of(0.9), 0.001f);
    assertEquals(0.5f, CalibrationFit.of(outcomes(0.5f, 0, 0)).of(0.5), 0.001f);
  }

  @Test
  void scoresThatMisleadAreLevelled() {
    List<ScoredEntity> outcomes = new ArrayList<>(outcomes(0.9f, 10, 90));
    outcomes.addAll(outcomes(0.2f, 90, 10));
    ScoreCalibration calibration = CalibrationFit.of(outcomes);
    assertEquals(0, calibration.slope());
    assertEquals(0.5f, calibration.of(0.9), 0.001f);
  }

  private static List<ScoredEntity> outcomes(float score, int right, int wrong) {
    List<ScoredEntity> outcomes =
        new ArrayList<>(Collections.nCopies(right, new ScoredEntity(score, true)));
    outcomes.addAll(Collections.nCopies(wrong, new ScoredEntity(score, false)));
    return outcomes;
  }
}
