// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.measure;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.warraq.job.record.Rejected;

/** Counts rejected inputs, in total and by error code, and passes them on unchanged. */
public final class CountRejected extends DoFn<Rejected, Rejected> {
  private final Counter total = RunCounters.REJECTED.counter();

  @ProcessElement
  public void count(@Element Rejected rejected, OutputReceiver<Rejected> out) {
    total.inc();
    CounterGroup.REJECTED.counter(rejected.error()).inc();
    out.output(rejected);
  }
}
