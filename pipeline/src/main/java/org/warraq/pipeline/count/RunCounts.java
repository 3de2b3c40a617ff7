// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.count;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * What a run has done so far.
 *
 * @param byCounter value of each counter; those that never counted are missing
 * @param rejectedFor number of rejected inputs by cause
 * @param exact false if the runner counts work that it did twice, after a failure, as twice
 */
public record RunCounts(
    Map<RunCounters, Long> byCounter, SortedMap<String, Long> rejectedFor, boolean exact) {

  /** The counts of a pipeline, running or done. */
  public static RunCounts of(PipelineResult result) {
    MetricsFilter ours =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.inNamespace(RunCounters.namespace()))
            .build();
    return of(result.metrics().queryMetrics(ours).getCounters());
  }

  static RunCounts of(Iterable<MetricResult<Long>> counters) {
    Map<String, Long> byName = new TreeMap<>();
    SortedMap<String, Long> rejectedFor = new TreeMap<>();
    boolean exact = true;
    for (MetricResult<Long> counter : counters) {
      exact &= counter.hasCommitted();
      long value = counter.hasCommitted() ? counter.getCommitted() : counter.getAttempted();
      String cause = RunCounters.causeOf(counter.getName());
      if (cause == null) {
        byName.merge(counter.getName().getName(), value, Long::sum);
      } else {
        rejectedFor.merge(cause, value, Long::sum);
      }
    }
    Map<RunCounters, Long> byCounter = new EnumMap<>(RunCounters.class);
    for (RunCounters counter : RunCounters.values()) {
      byCounter.put(counter, byName.getOrDefault(counter.label(), 0L));
    }
    return new RunCounts(byCounter, rejectedFor, exact);
  }

  public long get(RunCounters counter) {
    return byCounter.get(counter);
  }

  /** Whether every article read is in the output, annotated or rejected. */
  public boolean balance() {
    return get(RunCounters.READ) == get(RunCounters.ANNOTATED) + get(RunCounters.REJECTED);
  }

  /** Rejected articles as a fraction of those read; 0 if none was read. */
  public double rejectedFraction() {
    long read = get(RunCounters.READ);
    return read == 0 ? 0 : (double) get(RunCounters.REJECTED) / read;
  }
}
