// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PDone;
import org.warraq.job.measure.CountRejected;
import org.warraq.job.record.Rejected;
import org.warraq.job.store.OutputLayout;

/** Counts the rejected inputs of all steps and writes them to files {@code part-*.jsonl}. */
public final class WriteRejected extends PTransform<PCollectionList<Rejected>, PDone> {
  private final RunDestination destination;

  private WriteRejected(RunDestination destination) {
    this.destination = destination;
  }

  /** Returns the transform that writes to these folders. */
  public static WriteRejected to(RunDestination destination) {
    return new WriteRejected(destination);
  }

  @Override
  public PDone expand(PCollectionList<Rejected> rejected) {
    return rejected
        .apply("Flatten", Flatten.pCollections())
        .apply("Count", ParDo.of(new CountRejected()))
        .apply(
            "Write",
            WriteBundles.of(
                JsonLinesSink.ofRecords(),
                destination.staging(),
                destination.rejected(),
                OutputLayout.REJECTED_EXTENSION));
  }
}
