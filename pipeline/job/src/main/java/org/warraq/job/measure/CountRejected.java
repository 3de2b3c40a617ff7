// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.measure;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.warraq.job.record.Rejected;

/** Passes rejected inputs on and counts them. */
public final class CountRejected extends DoFn<Rejected, Rejected> {
  private final Counter rejects = RunCounters.REJECTED.counter();

  @ProcessElement
  public void count(@Element Rejected rejected, OutputReceiver<Rejected> out) {
    rejects.inc();
    RunCounters.Kind.REJECTED.counter(rejected.error()).inc();
    out.output(rejected);
  }
}
