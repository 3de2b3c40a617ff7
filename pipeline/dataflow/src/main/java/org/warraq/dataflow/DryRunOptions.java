// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/** Flags of {@code scripts/submit-dataflow} alone. */
public interface DryRunOptions extends PipelineOptions {
  @Description("Whether to write the job down instead of submitting it; needs no network.")
  boolean getDryRun();

  void setDryRun(boolean dryRun);

  @Description(
      "File for the request that a dry run would send, as JSON. The pipeline that it refers to is"
          + " put beside it, with .pb after its name.")
  String getJobFile();

  void setJobFile(String file);
}
