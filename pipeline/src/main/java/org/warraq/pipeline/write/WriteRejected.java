// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.WriteFilesResult;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollectionList;
import org.warraq.pipeline.reject.Rejected;

/** Writes rejected inputs of all stages to {@code rejected/part-*.jsonl}. */
public final class WriteRejected
    extends PTransform<PCollectionList<Rejected>, WriteFilesResult<Void>> {
  private final OutputFolder folder;

  private WriteRejected(OutputFolder folder) {
    this.folder = folder;
  }

  public static WriteRejected to(WriteOptions options) {
    return new WriteRejected(OutputFolder.of(options.getOutput()));
  }

  @Override
  public WriteFilesResult<Void> expand(PCollectionList<Rejected> rejected) {
    return rejected
        .apply("Flatten", Flatten.pCollections())
        .apply("Count", ParDo.of(new CountRejected()))
        .apply(
            "Write",
            FileIO.<Rejected>write()
                .via(JsonLinesSink.ofRecords())
                .to(folder.rejected())
                .withTempDirectory(folder.staging())
                .withPrefix("part")
                .withSuffix(".jsonl")
                .withNumShards(1));
  }
}
