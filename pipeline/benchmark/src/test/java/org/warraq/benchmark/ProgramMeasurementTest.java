// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProgramMeasurementTest {
  @Test
  void warmSpeedLeavesOutTheStart() {
    ProgramMeasurement run = run(10, 2);
    assertEquals(100, run.wordsPerSecond());
    assertEquals(125, run.warmWordsPerSecond());
    assertEquals(200, run.segmentsPerSecond());
    assertEquals(250, run.warmSegmentsPerSecond());
  }

  @Test
  void runNotLongerThanItsStartHasNoWarmSpeed() {
    assertEquals(Double.NaN, run(2, 2).warmWordsPerSecond());
  }

  private static ProgramMeasurement run(double seconds, double startSeconds) {
    return new ProgramMeasurement(
        3,
        1000,
        2000,
        new MeasuredProcess(seconds, 0, ""),
        new MeasuredProcess(startSeconds, 0, ""));
  }
}
