// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import com.google.auth.Credentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.beam.runners.dataflow.options.DataflowPipelineDebugOptions;
import org.apache.beam.runners.dataflow.options.DataflowPipelineOptions;
import org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory;
import org.apache.beam.sdk.options.PipelineOptions;
import org.warraq.job.flags.UsageException;

/**
 * Makes Dataflow's runner write the request for a job to a file instead of sending it. The runner
 * does this for templates; here it also needs neither network nor credentials.
 */
final class DryRun {
  private DryRun() {}

  /**
   * Sets the options for a dry run.
   *
   * @throws UsageException if {@code --jobFile} is missing
   */
  static void configure(PipelineOptions options) {
    String file = options.as(DryRunOptions.class).getJobFile();
    if (file == null || file.isBlank()) {
      throw new UsageException(
          "--jobFile: missing; pass a file for the request, such as --jobFile=job.json");
    }
    String jobFile = Path.of(file).toAbsolutePath().toString();
    DataflowPipelineOptions dataflow = options.as(DataflowPipelineOptions.class);
    dataflow.setTemplateLocation(jobFile);
    dataflow.setGcpCredential(noCredentials());
    dataflow.setPathValidator(new DryRunPathValidator());
    options
        .as(DataflowPipelineDebugOptions.class)
        .setStager(new DryRunStager(Path.of(pipelineFile(jobFile)), dataflow));
  }

  /** The file of the pipeline that belongs to the request in {@code jobFile}. */
  static String pipelineFile(String jobFile) {
    return jobFile + ".pb";
  }

  private static Credentials noCredentials() {
    try {
      return NoopCredentialFactory.fromOptions(null).getCredential();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
