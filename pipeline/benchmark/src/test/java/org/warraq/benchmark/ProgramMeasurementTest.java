// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  @Test
  void buildsAreComparedRoundByRound() {
    BuildComparison comparison = new BuildComparison();
    comparison.add(run(10, 2), run(4, 1));
    comparison.add(run(12, 2), run(4, 1));
    String table = comparison.toString().replaceAll(" +", " ");
    assertTrue(table.contains("| round 1: whole process, s | 10.0 | 4.00 | 2.50 |"), table);
    assertTrue(
        table.contains("| round 2: whole process, s on all processors | 24.0 | 8.00 | 3.00 |"),
        table);
  }

  private static ProgramMeasurement run(double seconds, double startSeconds) {
    return new ProgramMeasurement(
        3,
        1000,
        2000,
        new MeasuredProcess(seconds, 2 * seconds, 0, ""),
        new MeasuredProcess(startSeconds, 0, 0, ""));
  }
}
