// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.beam.runners.dataflow.options.DataflowPipelineOptions;
import org.warraq.job.AnnotateArticles;
import org.warraq.job.flags.CommandLine;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.flags.UsageException;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.run.Launcher;
import org.warraq.job.run.RunMode;

/**
 * The main job on Dataflow: submitted and watched to its end; with {@code --dryRun}, written down;
 * where the launcher of a Flex Template names a {@code --templateLocation}, left to that launcher.
 */
public final class SubmitDataflow {
  /** Flags whose work the submitting program does when the job is done. */
  static final Set<String> TAKE_A_WATCHER = Set.of("incremental", "replay", "report");

  private SubmitDataflow() {}

  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args));
  }

  /** Does as the flags say and returns the exit code; see {@link Launcher}. */
  static int run(PrintStream out, PrintStream err, String... args) {
    String[] flags =
        Stream.concat(Stream.of("--runner=DataflowRunner"), Arrays.stream(args))
            .toArray(String[]::new);
    boolean watched = !names("--dryRun", args) && !names("--templateLocation", args);
    if (watched) {
      return Launcher.of(AnnotateArticles::pipeline, out, err).run(flags);
    }
    try {
      requireNoWatcher(args);
      WarraqOptions options = CommandLine.parse(flags);
      return options.as(DryRunOptions.class).getDryRun() ? dryRun(options, out) : handOver(options);
    } catch (UsageException e) {
      err.println("warraq: " + e.getMessage());
      return ExitCode.BAD_USAGE.number();
    } catch (IOException | RuntimeException e) {
      e.printStackTrace(err);
      return ExitCode.FAILED.number();
    }
  }

  private static void requireNoWatcher(String... args) {
    for (String flag : TAKE_A_WATCHER) {
      if (names("--" + flag, args)) {
        throw new UsageException(
            "--%s: takes a program that waits for the job; pass it to scripts/submit-dataflow, without"
                    .formatted(flag)
                + " --dryRun and in no template");
      }
    }
  }

  private static boolean names(String flag, String... args) {
    return Arrays.stream(args)
        .filter(arg -> !arg.equals(flag + "=false"))
        .anyMatch(arg -> arg.equals(flag) || arg.startsWith(flag + "="));
  }

  private static int dryRun(WarraqOptions options, PrintStream out) {
    DryRun.arrange(options);
    AnnotateArticles.pipeline(options, RunMode.unseen(options)).run();
    String file = options.as(DataflowPipelineOptions.class).getTemplateLocation();
    out.printf("Request:   %s%nPipeline:  %s%n", file, DryRun.pipelineOf(file));
    return ExitCode.DONE.number();
  }

  /**
   * Submits a job for which no program waits, so no run summary is written; the counts are among
   * the job's metrics.
   */
  private static int handOver(WarraqOptions options) throws IOException {
    RunMode mode = RunMode.of(options, Instant.now());
    mode.prepareFolder();
    AnnotateArticles.pipeline(options, mode).run();
    return ExitCode.DONE.number();
  }
}
