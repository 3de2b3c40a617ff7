// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunNameTest {
  private static final RunName EVENING = new RunName("20261125T184500Z");

  @ParameterizedTest
  @CsvSource({
    "/out/annotated/run=20261125T184500Z/part-1.parquet, 20261125T184500Z",
    "/out/runs/20261125T184500Z.json, 20261125T184500Z",
    "gs://b/out/rejected/run=20261125T184500Z/part-1.jsonl, 20261125T184500Z",
    "/run=20261125T184500Z/out/annotated/part-1.parquet, ''",
    "/out/annotated/run=other/part-1.parquet, ''",
    "/out/run.json, ''",
  })
  void runOfAFileIsReadFromItsPath(String file, String run) {
    assertEquals(run, RunName.ofFile(file).name());
  }

  @Test
  void nextRunIsLaterEvenIfTheClockWentBack() {
    assertEquals("20261126T010203Z", EVENING.next(Instant.parse("2026-11-26T01:02:03.9Z")).name());
    assertEquals("20261125T184501Z", EVENING.next(Instant.parse("2026-11-25T18:45:00Z")).name());
    assertEquals("20261125T184501Z", EVENING.next(Instant.parse("2020-01-01T00:00:00Z")).name());
    assertEquals(
        "20200101T000000Z", RunName.NONE.next(Instant.parse("2020-01-01T00:00:00Z")).name());
  }
}
