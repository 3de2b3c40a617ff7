// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.joda.time.Duration;
import org.warraq.job.drift.Drift;
import org.warraq.job.drift.EarlierSummaries;
import org.warraq.job.drift.RunStatistics;
import org.warraq.job.flags.CommandLine;
import org.warraq.job.flags.Help;
import org.warraq.job.flags.RunnerDefaults;
import org.warraq.job.flags.UsageException;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.measure.RunCounts;
import org.warraq.job.read.InputFiles;
import org.warraq.job.store.FolderInUse;
import org.warraq.job.store.FolderLock;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunTime;
import org.warraq.job.store.StagedRun;

/**
 * Runs the job from the command line and says how it ended: 0 done; 1 failed; 2 bad usage or
 * unreadable input, before any work; 3 done, but too many articles were rejected; 4 another run is
 * at work in the output folder.
 */
public final class Launcher {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int BAD_USAGE = 2;
  private static final int TOO_MANY_REJECTED = 3;
  private static final int IN_USE = 4;

  private final BiFunction<WarraqOptions, InputFiles, Pipeline> pipeline;
  private final PrintStream out;
  private final PrintStream err;

  private Launcher(
      BiFunction<WarraqOptions, InputFiles, Pipeline> pipeline, PrintStream out, PrintStream err) {
    this.pipeline = pipeline;
    this.out = out;
    this.err = err;
  }

  public static Launcher of(
      BiFunction<WarraqOptions, InputFiles, Pipeline> pipeline, PrintStream out, PrintStream err) {
    return new Launcher(pipeline, out, err);
  }

  /** Runs the job as {@code args} say and returns the exit code. */
  public int run(String... args) {
    if (CommandLine.asksForHelp(args)) {
      out.print(Help.text());
      return DONE;
    }
    try {
      requireUnicodeFileNames();
      return run(CommandLine.parse(args));
    } catch (UsageException e) {
      err.println("warraq: " + e.getMessage());
      return BAD_USAGE;
    } catch (FolderInUse e) {
      err.println("warraq: " + e.getMessage());
      return IN_USE;
    } catch (IOException | RuntimeException e) {
      err.println("warraq: failed: " + explained(e));
      e.printStackTrace(err);
      return FAILED;
    }
  }

  @SuppressWarnings("try") // The lock is held by being there.
  private int run(WarraqOptions options) throws IOException {
    if (options.getReport()) {
      ReportMaker.check(options);
    }
    OutputFolder folder = OutputFolder.of(options.getOutput());
    boolean adds = options.getIncremental() || options.getReplay() != null;
    if (adds) {
      folder.requireHost();
    }
    InputFiles input = input(options, folder);
    RunTime time = folder.nextRun(Instant.now());
    if (adds) {
      options.setRunTime(time.name());
    }
    Pipeline built = pipeline.apply(options, input);
    try (FolderLock held = folder.lock()) {
      prepare(options, folder);
      return run(options, folder, input, time, built);
    }
  }

  private static InputFiles input(WarraqOptions options, OutputFolder folder) {
    if (options.getReplay() != null) {
      return InputFiles.rejected(options, folder);
    }
    InputFiles input = InputFiles.resolve(options);
    requireApart(input, folder);
    return input;
  }

  @SuppressWarnings("try") // Cleaning up needs no more than to be done last.
  private int run(
      WarraqOptions options, OutputFolder folder, InputFiles input, RunTime time, Pipeline built)
      throws IOException {
    try (Closeable cleanUp = folder::clearStaging) {
      RunOutcome outcome = execute(options, built, time, folder, input.totalBytes());
      if (!outcome.counts().balance() && outcome.counts().exact()) {
        err.println("warraq: failed: articles read are not all accounted for: " + outcome.counts());
        return FAILED;
      }
      publish(options, folder, outcome);
      new ClosingMessage(options, input, folder, outcome).print(out);
      int exitCode = exitCode(options, outcome);
      return options.getReport() && !report(options, folder) ? FAILED : exitCode;
    }
  }

  /** Makes the report, of which there is none before anything is annotated. */
  private boolean report(WarraqOptions options, OutputFolder folder) throws IOException {
    if (isPublishedAsAWhole(options) && folder.recordFiles().isEmpty()) {
      out.println("Report:    none, as nothing is annotated yet");
      return true;
    }
    return ReportMaker.write(options, out, err);
  }

  private static boolean isPublishedAsAWhole(WarraqOptions options) {
    return options.getRunTime() != null;
  }

  private static void prepare(WarraqOptions options, OutputFolder folder) throws IOException {
    if (isPublishedAsAWhole(options)) {
      StagedRun.recover(folder);
      folder.requireParquet();
    } else {
      folder.makeRoom(options.getOverwrite());
    }
  }

  private static void publish(WarraqOptions options, OutputFolder folder, RunOutcome outcome)
      throws IOException {
    byte[] account = RunSummary.of(options, outcome);
    if (isPublishedAsAWhole(options)) {
      boolean settlesRejected = options.getReplay() != null;
      folder.staged(outcome.run()).publish(outcome.counts(), account, settlesRejected);
    } else {
      folder.writeSummary(outcome.run(), account);
    }
  }

  /** Elsewhere than on Windows, Java takes the locale's word for what names of files may hold. */
  private static void requireUnicodeFileNames() {
    String encoding = System.getProperty("sun.jnu.encoding", "");
    if (File.separatorChar == '/' && !encoding.equals("UTF-8")) {
      throw new UsageException(
          "Java cannot find files with Arabic names in this locale (%s); set LC_ALL=C.UTF-8"
              .formatted(encoding));
    }
  }

  /**
   * Sees that a run deletes none of its input.
   *
   * @throws UsageException if some of it lies where the output goes
   */
  public static void requireApart(InputFiles input, OutputFolder output) {
    for (String folder : input.folders()) {
      if (output.owns(folder)) {
        throw new UsageException(
            "--input: '%s' is part of --output '%s', which a run overwrites; pass another --output"
                .formatted(folder, output));
      }
    }
  }

  private RunOutcome execute(
      WarraqOptions options, Pipeline built, RunTime time, OutputFolder folder, long totalBytes)
      throws IOException {
    Instant start = Instant.now();
    RunCounts counts = execute(built, totalBytes);
    Instant finish = Instant.now();
    double seconds = java.time.Duration.between(start, finish).toMillis() / 1000.0;
    RunStatistics figures = RunStatistics.of(counts, seconds);
    // Replayed articles are of many nights, and not what is usual of one.
    boolean isReplay = options.getReplay() != null;
    List<String> warnings =
        isReplay ? List.of() : Drift.warnings(figures, EarlierSummaries.figures(folder));
    return new RunOutcome(time, counts, start, finish, figures, warnings);
  }

  private RunCounts execute(Pipeline built, long totalBytes) {
    boolean terminal = Boolean.getBoolean("warraq.terminal");
    Progress progress = new Progress(err, terminal, totalBytes);
    Duration lookEvery = RunnerDefaults.lookEvery(built.getOptions().getRunner());
    PipelineResult result = built.run();
    try {
      PipelineResult.State state = result.waitUntilFinish(lookEvery);
      while (state == null || !state.isTerminal()) {
        progress.show(RunCounts.of(result));
        state = result.waitUntilFinish(lookEvery);
      }
      if (state != PipelineResult.State.DONE) {
        throw new IllegalStateException("the runner reports " + state);
      }
    } finally {
      progress.end();
    }
    return RunCounts.of(result);
  }

  private int exitCode(WarraqOptions options, RunOutcome outcome) {
    RunCounts counts = outcome.counts();
    if (!counts.balance()) {
      err.println("warraq: counts include work done twice, as this runner's do: " + counts);
    }
    outcome.warnings().forEach(warning -> err.println("warraq: warning: " + warning));
    // All that is replayed was rejected before.
    if (options.getReplay() == null
        && counts.rejectedFraction() > options.getMaxRejectedFraction()) {
      err.printf(
          Locale.ROOT,
          "warraq: %.1f %% of the articles were rejected, more than --maxRejectedFraction=%s%n",
          100 * counts.rejectedFraction(),
          options.getMaxRejectedFraction());
      return TOO_MANY_REJECTED;
    }
    return DONE;
  }

  private static String explained(Throwable thrown) {
    String cause = rootCause(thrown);
    return cause.contains("No space left on device")
        ? cause + "; free some space and run again: what was published stays as it is"
        : cause;
  }

  private static String rootCause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.toString();
  }
}
