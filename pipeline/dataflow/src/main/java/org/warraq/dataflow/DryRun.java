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
 * Has Dataflow's runner build the whole request for a job and write it to a file, as it does for
 * templates, with nothing asked of Google and nobody's credentials.
 */
final class DryRun {
  private DryRun() {}

  /**
   * Sets the options so.
   *
   * @throws UsageException if no file is named
   */
  static void arrange(PipelineOptions options) {
    String file = options.as(DryRunOptions.class).getJobFile();
    if (file == null || file.isBlank()) {
      throw new UsageException(
          "--jobFile: names no file; pass one for the request, such as --jobFile=job.json");
    }
    String jobFile = Path.of(file).toAbsolutePath().toString();
    DataflowPipelineOptions dataflow = options.as(DataflowPipelineOptions.class);
    dataflow.setTemplateLocation(jobFile);
    dataflow.setGcpCredential(nobody());
    dataflow.setPathValidator(new WellFormedPaths());
    options
        .as(DataflowPipelineDebugOptions.class)
        .setStager(new UnstagedFiles(Path.of(pipelineOf(jobFile)), dataflow));
  }

  /** The file of the pipeline that the request in another refers to. */
  static String pipelineOf(String jobFile) {
    return jobFile + ".pb";
  }

  private static Credentials nobody() {
    try {
      return NoopCredentialFactory.fromOptions(null).getCredential();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
