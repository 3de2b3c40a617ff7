// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.run;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BiFunction;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.joda.time.Duration;
import org.warraq.pipeline.UsageException;
import org.warraq.pipeline.WarraqOptions;
import org.warraq.pipeline.count.RunCounts;
import org.warraq.pipeline.read.InputFiles;
import org.warraq.pipeline.write.OutputFolder;

/**
 * Runs the job from the command line and says how it ended: 0 done; 1 failed; 2 bad usage or
 * unreadable input, before any work; 3 done, but too many articles were rejected.
 */
public final class Launcher {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int BAD_USAGE = 2;
  private static final int TOO_MANY_REJECTED = 3;
  private static final Duration LOOK_EVERY = Duration.millis(500);

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
    } catch (IOException | RuntimeException e) {
      err.println("warraq: failed: " + rootCause(e));
      e.printStackTrace(err);
      return FAILED;
    }
  }

  @SuppressWarnings("try") // Cleaning up needs no more than to be done last.
  private int run(WarraqOptions options) throws IOException {
    OutputFolder folder = OutputFolder.of(options.getOutput());
    InputFiles input = InputFiles.resolve(options);
    requireApart(input, folder);
    Pipeline built = pipeline.apply(options, input);
    folder.makeRoom(options.getOverwrite());
    Instant start = Instant.now();
    try (Closeable cleanUp = folder::clearStaging) {
      RunCounts counts = execute(built, input.totalBytes());
      Instant finish = Instant.now();
      folder.writeRunJson(RunJson.of(options, counts, start, finish));
      new Summary(options, input, folder, counts, java.time.Duration.between(start, finish))
          .print(out);
      int exitCode = exitCode(options, counts);
      return options.getReport() && !Report.write(options, out, err) ? FAILED : exitCode;
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

  private static void requireApart(InputFiles input, OutputFolder output) {
    for (String folder : input.folders()) {
      if (output.owns(folder)) {
        throw new UsageException(
            "--input: '%s' is part of --output '%s', which a run overwrites; pass another --output"
                .formatted(folder, output));
      }
    }
  }

  private RunCounts execute(Pipeline built, long totalBytes) {
    boolean terminal = Boolean.getBoolean("warraq.terminal");
    Progress progress = new Progress(err, terminal, totalBytes);
    PipelineResult result = built.run();
    try {
      PipelineResult.State state = result.waitUntilFinish(LOOK_EVERY);
      while (state == null || !state.isTerminal()) {
        progress.show(RunCounts.of(result));
        state = result.waitUntilFinish(LOOK_EVERY);
      }
      if (state != PipelineResult.State.DONE) {
        throw new IllegalStateException("the runner reports " + state);
      }
    } finally {
      progress.end();
    }
    return RunCounts.of(result);
  }

  private int exitCode(WarraqOptions options, RunCounts counts) {
    if (!counts.balance() && counts.exact()) {
      err.println("warraq: failed: articles read are not all annotated or rejected: " + counts);
      return FAILED;
    }
    if (!counts.balance()) {
      err.println("warraq: counts include work done twice, as this runner's do: " + counts);
    }
    if (counts.rejectedFraction() > options.getMaxRejectedFraction()) {
      err.printf(
          Locale.ROOT,
          "warraq: %.1f %% of the articles were rejected, more than --maxRejectedFraction=%s%n",
          100 * counts.rejectedFraction(),
          options.getMaxRejectedFraction());
      return TOO_MANY_REJECTED;
    }
    return DONE;
  }

  private static String rootCause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.toString();
  }
}
