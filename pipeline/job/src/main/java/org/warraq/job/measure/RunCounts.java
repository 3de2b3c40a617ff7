// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.DistributionResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * What a run has done so far.
 *
 * @param byName value of each counter that has counted
 * @param longestSentence in words; 0 if none was annotated
 * @param exact false if the runner counts work that it did twice, after a failure, as twice
 */
public record RunCounts(SortedMap<String, Long> byName, long longestSentence, boolean exact) {

  /** The counts of a pipeline, running or done. */
  public static RunCounts of(PipelineResult result) {
    MetricsFilter ours =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.inNamespace(RunCounters.namespace()))
            .build();
    MetricQueryResults metrics = result.metrics().queryMetrics(ours);
    return of(metrics.getCounters(), metrics.getDistributions());
  }

  static RunCounts of(
      Iterable<MetricResult<Long>> counters,
      Iterable<MetricResult<DistributionResult>> distributions) {
    SortedMap<String, Long> byName = new TreeMap<>();
    boolean exact = true;
    for (MetricResult<Long> counter : counters) {
      exact &= counter.hasCommitted();
      byName.merge(counter.getName().getName(), value(counter), Long::sum);
    }
    long longest = 0;
    for (MetricResult<DistributionResult> lengths : distributions) {
      longest = Math.max(longest, value(lengths).getMax());
    }
    return new RunCounts(byName, longest, exact);
  }

  private static <T> T value(MetricResult<T> metric) {
    return metric.hasCommitted() ? metric.getCommitted() : metric.getAttempted();
  }

  /** The value of a counter; 0 if it never counted. */
  public long get(RunCounters counter) {
    return byName.getOrDefault(counter.label(), 0L);
  }

  /** All counters by name. */
  public Map<RunCounters, Long> all() {
    Map<RunCounters, Long> all = new EnumMap<>(RunCounters.class);
    for (RunCounters counter : RunCounters.values()) {
      all.put(counter, get(counter));
    }
    return all;
  }

  /** The counters of a kind, by label. */
  public SortedMap<String, Long> get(RunCounters.Kind kind) {
    SortedMap<String, Long> byLabel = new TreeMap<>();
    byName.forEach(
        (name, value) -> {
          if (name.startsWith(kind.prefix())) {
            byLabel.put(name.substring(kind.prefix().length()), value);
          }
        });
    return byLabel;
  }

  /** Whether every article read is in the output: annotated, rejected, or skipped as known. */
  public boolean balance() {
    return get(RunCounters.READ)
        == get(RunCounters.ANNOTATED) + get(RunCounters.REJECTED) + get(RunCounters.SKIPPED);
  }

  /** Rejected articles as a fraction of those read; 0 if none was read. */
  public double rejectedFraction() {
    long read = get(RunCounters.READ);
    return read == 0 ? 0 : (double) get(RunCounters.REJECTED) / read;
  }
}
