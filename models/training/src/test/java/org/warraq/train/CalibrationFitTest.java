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
  /** Two scores determine slope and offset, so the curve meets both shares. */
  @Test
  void curveMeetsTheSharesThatAreRight() {
    List<ScoredEntity> entities = new ArrayList<>();
    entities.addAll(entities(0.99f, 8000, 2000));
    entities.addAll(entities(0.6f, 4500, 5500));
    ScoreCalibration calibration = CalibrationFit.of(entities);
    assertEquals(0.8f, calibration.calibrated(0.99), 0.001f);
    assertEquals(0.45f, calibration.calibrated(0.6), 0.001f);
  }

  @Test
  void fewEntitiesGiveACautiousCurve() {
    ScoreCalibration calibration = CalibrationFit.of(entities(0.9f, 3, 0));
    assertEquals(0.8f, calibration.calibrated(0.9), 0.001f);
    assertEquals(0.5f, CalibrationFit.of(entities(0.5f, 0, 0)).calibrated(0.5), 0.001f);
  }

  @Test
  void fallingCurveIsReplacedByALevelOne() {
    List<ScoredEntity> entities = new ArrayList<>(entities(0.9f, 10, 90));
    entities.addAll(entities(0.2f, 90, 10));
    ScoreCalibration calibration = CalibrationFit.of(entities);
    assertEquals(0, calibration.slope());
    assertEquals(0.5f, calibration.calibrated(0.9), 0.001f);
  }

  private static List<ScoredEntity> entities(float score, int right, int wrong) {
    List<ScoredEntity> entities =
        new ArrayList<>(Collections.nCopies(right, new ScoredEntity(score, true)));
    entities.addAll(Collections.nCopies(wrong, new ScoredEntity(score, false)));
    return entities;
  }
}
