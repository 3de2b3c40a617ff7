// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScoreCalibrationTest {
  @Test
  void noCalibrationChangesOnlyExtremeProbabilities() {
    assertEquals(0.25f, ScoreCalibration.NONE.calibrated(0.25), 1e-6f);
    assertEquals(0.999f, ScoreCalibration.NONE.calibrated(1), 1e-6f);
    assertEquals(0.001f, ScoreCalibration.NONE.calibrated(0), 1e-6f);
  }

  @Test
  void slopeAndOffsetChangeTheLogOdds() {
    ScoreCalibration calibration = new ScoreCalibration(0.5f, (float) Math.log(2));
    assertEquals(0.6667f, calibration.calibrated(0.5), 1e-4f);
    assertEquals(0.8571f, calibration.calibrated(0.9), 1e-4f);
    assertTrue(calibration.calibrated(0.98) < calibration.calibrated(0.99));
  }

  @Test
  void negativeSlopeAndInfiniteNumbersAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new ScoreCalibration(-0.1f, 0));
    assertThrows(IllegalArgumentException.class, () -> new ScoreCalibration(1, Float.NaN));
  }
}
