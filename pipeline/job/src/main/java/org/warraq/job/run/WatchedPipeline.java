// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.PrintStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.joda.time.Duration;
import org.warraq.job.flags.RunnerDefaults;
import org.warraq.job.measure.RunCounts;

/** Runs a pipeline to its end and shows its progress. */
final class WatchedPipeline {
  private WatchedPipeline() {}

  /**
   * Runs the pipeline and returns its final counts.
   *
   * @param totalBytes the size of all input files, from which the time left is estimated; 0 if not
   *     all of them will be read
   * @param err where progress is shown
   * @throws RuntimeException if the pipeline fails or is cancelled
   */
  static RunCounts runToEnd(Pipeline pipeline, long totalBytes, PrintStream err) {
    boolean terminal = Boolean.getBoolean("warraq.terminal");
    Progress progress = new Progress(err, terminal, totalBytes, System::nanoTime);
    Duration interval = RunnerDefaults.progressInterval(pipeline.getOptions().getRunner());
    PipelineResult result = pipeline.run();
    try {
      PipelineResult.State state = result.waitUntilFinish(interval);
      while (state == null || !state.isTerminal()) {
        progress.show(RunCounts.of(result));
        state = result.waitUntilFinish(interval);
      }
      if (state != PipelineResult.State.DONE) {
        throw new IllegalStateException("the runner ended the job in state " + state);
      }
    } finally {
      progress.end();
    }
    return RunCounts.of(result);
  }
}
