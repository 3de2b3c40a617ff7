// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.flags.UsageException;
import org.warraq.job.flags.Versions;

/**
 * The program {@code scripts/nightly}: annotates new articles unattended. It runs the job in a
 * separate process with a log file, and prints one line about how it went. What a killed night
 * leaves is not repaired here but by the next run.
 */
public final class Nightly {
  private static final String USAGE =
      """
      Annotates articles that are new or have changed, unattended. Start it from cron or from a
      systemd timer; docs/nightly/ has examples.

        scripts/nightly CONFIG

      CONFIG is a file. It holds the flags of scripts/annotate, one per line, and settings of the
      night: the folder of the logs, the number of logs to keep, the memory of the job, and a
      command for failures. docs/nightly/example.conf explains each of them.

      Prints one line, and one more for each run statistic that is unusual. Everything that the job
      prints is in the log.

        --help      Prints this text.
        --version   Prints the versions of Warraq, Beam and Java.

      Exit codes, the same as those of scripts/annotate
      """
          + ExitCode.list()
          + """
        A number above 128 means that the job was killed: 128 plus the number of the signal.
      After every exit code except 0, the command on-failure of CONFIG is run.
      """;

  private final NightlyConfig config;
  private final NightReport report;

  private Nightly(NightlyConfig config, NightReport report) {
    this.config = config;
    this.report = report;
  }

  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args));
  }

  /**
   * Runs the job once, with the file that the only argument names, and returns the exit code of the
   * job.
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    List<String> arguments = List.of(args);
    if (arguments.contains("--help") || arguments.contains("-h")) {
      out.print(USAGE);
      return ExitCode.DONE.number();
    }
    if (arguments.contains("--version") || arguments.contains("-V")) {
      out.print(Versions.text());
      return ExitCode.DONE.number();
    }
    if (args.length != 1) {
      err.println(
          "nightly: needs exactly one argument, a configuration file; run scripts/nightly CONFIG"
              + " (--help explains it)");
      return ExitCode.BAD_USAGE.number();
    }
    try {
      NightlyConfig config = NightlyConfig.read(Path.of(args[0]));
      return new Nightly(config, new NightReport(config, out, err)).run();
    } catch (UsageException e) {
      err.println("nightly: " + e.getMessage());
      return ExitCode.BAD_USAGE.number();
    } catch (IOException | InterruptedException e) {
      err.println("nightly: failed: " + e);
      return ExitCode.FAILED.number();
    }
  }

  private int run() throws IOException, InterruptedException {
    int exitCode = ExitCode.FAILED.number();
    try {
      Path log = new NightlyLogs(config.logs(), config.keepLogs()).next();
      exitCode = JobProcess.run(config, log);
      if (exitCode == ExitCode.DONE.number()) {
        report.success(log);
      } else {
        report.failure(exitCode, log);
      }
    } catch (IOException e) {
      exitCode = exitCode == ExitCode.DONE.number() ? ExitCode.FAILED.number() : exitCode;
      report.failure(exitCode, e + "; check whether the disk is full");
    }
    return exitCode;
  }
}
