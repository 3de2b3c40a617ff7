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
 * The counts of a run at one moment.
 *
 * @param byName values of the counters by name; a counter that never counted is missing
 * @param longestSentence length in words of the longest sentence; 0 if no article was segmented
 * @param exact false if the runner counts work twice that it repeated after a failure
 */
public record RunCounts(SortedMap<String, Long> byName, long longestSentence, boolean exact) {

  /** Returns the counts of a pipeline that runs or is finished. */
  public static RunCounts of(PipelineResult result) {
    MetricsFilter filter =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.inNamespace(RunCounters.NAMESPACE))
            .build();
    MetricQueryResults metrics = result.metrics().queryMetrics(filter);
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

  /** Returns the value of a counter; 0 if it never counted. */
  public long get(RunCounters counter) {
    return byName.getOrDefault(counter.label(), 0L);
  }

  /** Returns the values of all counters, also of those that never counted. */
  public Map<RunCounters, Long> all() {
    Map<RunCounters, Long> all = new EnumMap<>(RunCounters.class);
    for (RunCounters counter : RunCounters.values()) {
      all.put(counter, get(counter));
    }
    return all;
  }

  /** Returns the values of a group's counters by label; labels that never counted are missing. */
  public SortedMap<String, Long> get(CounterGroup group) {
    SortedMap<String, Long> byLabel = new TreeMap<>();
    byName.forEach(
        (name, value) -> {
          if (name.startsWith(group.prefix())) {
            byLabel.put(name.substring(group.prefix().length()), value);
          }
        });
    return byLabel;
  }

  /** Returns whether every article that was read is annotated, rejected or skipped. */
  public boolean balance() {
    return get(RunCounters.READ)
        == get(RunCounters.ANNOTATED) + get(RunCounters.REJECTED) + get(RunCounters.SKIPPED);
  }

  /** Returns the number of rejected inputs per article read (0–1); 0 if none was read. */
  public double rejectedFraction() {
    long read = get(RunCounters.READ);
    return read == 0 ? 0 : (double) get(RunCounters.REJECTED) / read;
  }
}
