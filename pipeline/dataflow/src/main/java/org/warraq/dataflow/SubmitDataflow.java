// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
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
 * The program behind {@code scripts/submit-dataflow} and the Flex Template: runs the job on
 * Dataflow.
 *
 * <p>It submits the job and waits for its end. With {@code --dryRun} it writes the request to a
 * file. The launcher of a Flex Template passes {@code --templateLocation}; then the program does
 * not wait.
 */
public final class SubmitDataflow {
  /** Flags for work that is done after the job, so the program must wait for its end. */
  static final Set<String> FLAGS_THAT_NEED_WAITING = Set.of("incremental", "replay", "report");

  private SubmitDataflow() {}

  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args));
  }

  /** Runs the job and returns the exit code; see {@link Launcher}. */
  static int run(PrintStream out, PrintStream err, String... args) {
    String[] flags =
        Stream.concat(Stream.of("--runner=DataflowRunner"), Arrays.stream(args))
            .toArray(String[]::new);
    boolean waits = !isSet("--dryRun", args) && !isSet("--templateLocation", args);
    if (waits) {
      return Launcher.of(AnnotateArticles::pipeline, out, err).run(flags);
    }
    try {
      requireNoWaiting(args);
      WarraqOptions options = CommandLine.parse(flags);
      return options.as(DryRunOptions.class).getDryRun()
          ? dryRun(options, out)
          : submitWithoutWaiting(options);
    } catch (UsageException e) {
      err.println("warraq: " + e.getMessage());
      return ExitCode.BAD_USAGE.number();
    } catch (IOException | RuntimeException e) {
      e.printStackTrace(err);
      return ExitCode.FAILED.number();
    }
  }

  private static void requireNoWaiting(String... args) {
    for (String flag : FLAGS_THAT_NEED_WAITING) {
      if (isSet("--" + flag, args)) {
        throw new UsageException(
            "--%s: works only if the program waits for the job; remove it, or use".formatted(flag)
                + " scripts/submit-dataflow without --dryRun");
      }
    }
  }

  private static boolean isSet(String flag, String... args) {
    return Arrays.stream(args)
        .filter(arg -> !arg.equals(flag + "=false"))
        .anyMatch(arg -> arg.equals(flag) || arg.startsWith(flag + "="));
  }

  private static int dryRun(WarraqOptions options, PrintStream out) {
    DryRun.configure(options);
    AnnotateArticles.pipeline(options, RunMode.withoutLookup(options)).run();
    String file = options.as(DataflowPipelineOptions.class).getTemplateLocation();
    out.printf("Request:   %s%nPipeline:  %s%n", file, DryRun.pipelineFile(file));
    return ExitCode.DONE.number();
  }

  /** Writes no run summary, because it does not wait for the end, when the counts are known. */
  private static int submitWithoutWaiting(WarraqOptions options) throws IOException {
    RunMode mode = RunMode.of(options, InstantSource.system());
    mode.prepareFolder();
    AnnotateArticles.pipeline(options, mode).run();
    return ExitCode.DONE.number();
  }
}
