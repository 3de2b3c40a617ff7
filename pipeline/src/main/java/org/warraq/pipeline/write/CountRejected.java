// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.warraq.pipeline.count.RunCounters;
import org.warraq.pipeline.reject.Rejected;

/** Passes rejected inputs on and counts them. */
final class CountRejected extends DoFn<Rejected, Rejected> {
  private final Counter rejects = RunCounters.REJECTED.counter();

  @ProcessElement
  public void count(@Element Rejected rejected, OutputReceiver<Rejected> out) {
    rejects.inc();
    RunCounters.Kind.REJECTED.counter(rejected.error()).inc();
    out.output(rejected);
  }
}
