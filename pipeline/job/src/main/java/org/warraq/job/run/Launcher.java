// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.apache.beam.sdk.Pipeline;
import org.warraq.job.flags.CommandLine;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.flags.Help;
import org.warraq.job.flags.Versions;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.store.FolderLock;

/** Runs the job from the command line. Thread-safe if its print streams are. */
public final class Launcher {
  private final BiFunction<WarraqOptions, RunMode, Pipeline> pipeline;
  private final PrintStream out;
  private final PrintStream err;

  private Launcher(
      BiFunction<WarraqOptions, RunMode, Pipeline> pipeline, PrintStream out, PrintStream err) {
    this.pipeline = pipeline;
    this.out = out;
    this.err = err;
  }

  /**
   * A launcher for a job.
   *
   * @param pipeline builds the job's pipeline
   * @param out for the closing message
   * @param err for progress, warnings and errors
   */
  public static Launcher of(
      BiFunction<WarraqOptions, RunMode, Pipeline> pipeline, PrintStream out, PrintStream err) {
    return new Launcher(pipeline, out, err);
  }

  /** Runs the job with these command-line arguments and returns the {@link ExitCode}'s number. */
  public int run(String... args) {
    if (CommandLine.asksForHelp(args)) {
      out.print(Help.text());
      return ExitCode.DONE.number();
    }
    if (CommandLine.asksForVersion(args)) {
      out.print(Versions.text());
      return ExitCode.DONE.number();
    }
    try {
      FileNameEncoding.requireUtf8();
      return launch(CommandLine.parse(args)).number();
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      return RunErrors.explain(e, err).number();
    }
  }

  /** Checks everything that can be checked before the folder is locked and work begins. */
  @SuppressWarnings("try") // The lock is used only by closing it.
  private ExitCode launch(WarraqOptions options) throws IOException {
    if (options.getReport()) {
      ReportMaker.check(options);
    }
    RunMode checked = RunMode.of(options, InstantSource.system());
    checked.input().notices().forEach(notice -> err.println("warraq: " + notice));
    var unused = pipeline.apply(options, checked); // Checks flags that only the pipeline reads.
    try (FolderLock lock = checked.folder().lock()) {
      checked.prepareFolder().forEach(found -> err.println("warraq: " + found));
      // Looks again, because until the lock was taken other runs may have published theirs.
      RunMode mode = RunMode.of(options, InstantSource.system());
      return new RunExecution(options, mode, out, err).execute(pipeline.apply(options, mode));
    }
  }
}
