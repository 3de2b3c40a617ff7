// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warraq.job.drift.Drift;
import org.warraq.job.drift.EarlierSummaries;
import org.warraq.job.drift.RunStatistics;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.measure.RunCounts;
import org.warraq.job.store.FolderCleanup;

/**
 * Executes one run from the prepared output folder to the closing message: runs the pipeline,
 * publishes its output and tells the user how it went. The caller holds the folder's lock.
 */
final class RunExecution {
  private static final Logger LOG = LoggerFactory.getLogger(RunExecution.class);

  private final WarraqOptions options;
  private final RunMode mode;
  private final PrintStream out;
  private final PrintStream err;

  RunExecution(WarraqOptions options, RunMode mode, PrintStream out, PrintStream err) {
    this.options = options;
    this.mode = mode;
    this.out = out;
    this.err = err;
  }

  /**
   * Executes the run.
   *
   * @throws IOException if a file cannot be read or written
   */
  @SuppressWarnings("try") // The resource is used only by closing it: staging is cleared last.
  ExitCode execute(Pipeline pipeline) throws IOException {
    try (Closeable cleanUp = FolderCleanup.of(mode.folder())::clearStaging) {
      mode.markUnfinished();
      RunOutcome outcome = runToEnd(pipeline);
      if (OutcomeCheck.losesArticles(outcome, err)) {
        mode.markUnfinished();
        return ExitCode.FAILED;
      }
      publish(outcome);
      new ClosingMessage(options, outcome).print(out);
      ExitCode exitCode = OutcomeCheck.exitCode(outcome, options.getMaxRejectedFraction(), err);
      boolean reportFails =
          options.getReport() && !ReportMaker.write(options, mode.folder(), out, err);
      return reportFails ? ExitCode.FAILED : exitCode;
    }
  }

  private RunOutcome runToEnd(Pipeline pipeline) throws IOException {
    LOG.info(
        "Run {} starts: {} bytes of input, output folder {}",
        mode.time(),
        mode.input().totalBytes(),
        mode.folder());
    Instant start = Instant.now();
    long bytesToRead = options.getLimit() > 0 ? 0 : mode.input().totalBytes();
    RunCounts counts = WatchedPipeline.runToEnd(pipeline, bytesToRead, err);
    Instant finish = Instant.now();
    double seconds = Duration.between(start, finish).toMillis() / 1000.0;
    RunStatistics statistics = RunStatistics.of(counts, seconds);
    List<String> warnings =
        mode.describesFeed()
            ? Drift.warnings(statistics, EarlierSummaries.statistics(mode.folder()))
            : List.of();
    return new RunOutcome(mode, counts, start, finish, statistics, warnings);
  }

  private void publish(RunOutcome outcome) throws IOException {
    RunCounts counts = outcome.counts();
    mode.publish(counts, RunSummary.of(options, outcome));
    LOG.info(
        "Run {} is published: {} read, {} annotated, {} skipped, {} rejected",
        mode.time(),
        counts.get(RunCounters.READ),
        counts.get(RunCounters.ANNOTATED),
        counts.get(RunCounters.SKIPPED),
        counts.get(RunCounters.REJECTED));
  }
}
