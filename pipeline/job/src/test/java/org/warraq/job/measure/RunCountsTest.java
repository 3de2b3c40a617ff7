// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.MetricKey;
import org.apache.beam.sdk.metrics.MetricName;
import org.apache.beam.sdk.metrics.MetricResult;
import org.junit.jupiter.api.Test;

class RunCountsTest {
  private static final MetricKey READ =
      MetricKey.create("step", MetricName.named("warraq", "read"));
  private static final MetricKey REJECTED =
      MetricKey.create("step", MetricName.named("warraq", "rejected.TooLong"));

  @Test
  void committedCountsAreExact() {
    RunCounts counts =
        RunCounts.of(
            List.of(MetricResult.create(READ, 5L, 7L), MetricResult.create(REJECTED, 1L, 2L)),
            List.of());
    assertEquals(5, counts.get(RunCounters.READ));
    assertEquals(1, counts.get(CounterGroup.REJECTED).get("TooLong"));
    assertTrue(counts.exact());
  }

  @Test
  void attemptedCountsAreNotExact() {
    RunCounts counts = RunCounts.of(List.of(MetricResult.attempted(READ, 7L)), List.of());
    assertEquals(7, counts.get(RunCounters.READ));
    assertEquals(0, counts.get(RunCounters.WORDS));
    assertFalse(counts.exact());
  }

  @Test
  void countsBalanceIfAllArticlesReadAreCounted() {
    assertTrue(counts(5, 2, 1, 2).balance());
    assertFalse(counts(5, 2, 1, 1).balance());
    assertFalse(counts(5, 2, 1, 3).balance());
  }

  private static RunCounts counts(long read, long annotated, long rejected, long skipped) {
    return new RunCounts(
        new TreeMap<>(
            Map.of("read", read, "annotated", annotated, "rejected", rejected, "skipped", skipped)),
        0,
        true);
  }
}
