// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.warraq.job.annotate.Outcome;

/** Writes each shard's outcomes to new files in staging, and gives the files' names. */
final class WriteShards extends DoFn<KV<Integer, Iterable<Outcome>>, StagedName> {
  private final OutcomeFiles.Layout layout;

  WriteShards(OutcomeFiles.Layout layout) {
    this.layout = layout;
  }

  @ProcessElement
  public void write(@Element KV<Integer, Iterable<Outcome>> shard, OutputReceiver<StagedName> out)
      throws IOException {
    try (OutcomeFiles files = new OutcomeFiles(layout)) {
      for (Outcome outcome : shard.getValue()) {
        files.write(outcome);
      }
      files.finish().forEach(out::output);
    }
  }
}
