// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/** Flags that only {@code scripts/submit-dataflow} has. */
public interface DryRunOptions extends PipelineOptions {
  @Description(
      "Whether to write the request for the job to --jobFile instead of submitting the job. Needs no"
          + " network.")
  boolean getDryRun();

  void setDryRun(boolean dryRun);

  @Description(
      "File for the request of a dry run, as JSON. The pipeline is written beside it, with .pb added"
          + " to the name.")
  String getJobFile();

  void setJobFile(String file);
}
