// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.io.FileSystems;
import org.warraq.job.flags.CommandLine;
import org.warraq.job.flags.UsageException;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.store.OutputFolder;

/**
 * Annotates what is new, with nobody there: runs the job with a log, and says in a line how it
 * went. Exit codes are the job's.
 */
public final class Nightly {
  private static final int FAILED = 1;
  private static final int BAD_USAGE = 2;
  private static final int TOO_MANY_REJECTED = 3;
  private static final int SIGNAL = 128;
  private static final String SAID = "warraq: ";

  private static final String USAGE =
      """
      Annotates what is new or has changed, unattended, as cron or a systemd timer starts it.

        scripts/nightly CONFIG

      CONFIG holds flags of scripts/annotate, one a line, and where logs go, how many are kept, how
      much memory the job gets, and what to do when it fails; docs/nightly/example.conf explains each.

      Prints one line, and one more for each figure that is not as usual; the rest is in the log.
      Exit codes are those of scripts/annotate: 0 done; 1 failed; 2 bad usage or unreadable input;
      3 done, but too many articles were rejected; 4 another run is at work in the output folder;
      above 128 the job was killed. After each but 0, the command of on-failure is called.
      """;

  private final NightlyConfig config;
  private final PrintStream out;
  private final PrintStream err;

  private Nightly(NightlyConfig config, PrintStream out, PrintStream err) {
    this.config = config;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args));
  }

  /** Does what {@code args} say and returns the exit code. */
  public static int run(PrintStream out, PrintStream err, String... args) {
    if (List.of(args).contains("--help") || List.of(args).contains("-h")) {
      out.print(USAGE);
      return 0;
    }
    if (args.length != 1) {
      err.println("nightly: name one file of flags: scripts/nightly CONFIG (--help explains)");
      return BAD_USAGE;
    }
    try {
      return new Nightly(NightlyConfig.read(Path.of(args[0])), out, err).run();
    } catch (UsageException e) {
      err.println("nightly: " + e.getMessage());
      return BAD_USAGE;
    } catch (IOException | InterruptedException e) {
      err.println("nightly: failed: " + e);
      return FAILED;
    }
  }

  private int run() throws IOException, InterruptedException {
    int exitCode = FAILED;
    try {
      Path log = new NightlyLogs(config.logs(), config.keepLogs()).next();
      exitCode = JobProcess.run(config, log);
      if (exitCode == 0) {
        reportSuccess(log);
      } else {
        reportFailure(exitCode, why(exitCode, log) + "; log: " + log);
      }
      if (exitCode == TOO_MANY_REJECTED) {
        warn(runJson());
      }
    } catch (IOException e) {
      exitCode = exitCode == 0 ? FAILED : exitCode;
      reportFailure(exitCode, e + "; see whether the disk is full");
    }
    return exitCode;
  }

  private void reportSuccess(Path log) throws IOException {
    JsonNode run = runJson();
    JsonNode counts = run.path("counts");
    out.printf(
        Locale.ROOT,
        "nightly: annotated %,d, skipped %,d, rejected %,d of %,d articles; run %s; log: %s%n",
        counts.path("annotated").asLong(),
        counts.path("skipped").asLong(),
        counts.path("rejected").asLong(),
        counts.path("read").asLong(),
        run.path("run").asText(),
        log);
    warn(run);
  }

  private void warn(JsonNode run) {
    run.path("warnings").forEach(warning -> err.println("nightly: warning: " + warning.asText()));
  }

  /** The account of the job, read with the job's own access to file systems. */
  private JsonNode runJson() throws IOException {
    try {
      WarraqOptions options = CommandLine.parse(config.flags().toArray(String[]::new));
      FileSystems.setDefaultPipelineOptions(options);
      String output = options.getOutput();
      boolean relative = !output.contains("://");
      String name = relative ? config.folder().resolve(output).toString() : output;
      return new JsonMapper().readTree(OutputFolder.of(name).summary());
    } catch (RuntimeException e) {
      throw new IOException("the job is done, but its run.json cannot be read: " + e, e);
    }
  }

  private void reportFailure(int exitCode, String why) throws IOException, InterruptedException {
    String message = "failed (exit code %d): %s".formatted(exitCode, why);
    err.println("nightly: " + message);
    if (!config.onFailure().isEmpty()) {
      ProcessBuilder command = new ProcessBuilder("sh", "-c", config.onFailure()).inheritIO();
      command.directory(config.folder().toFile());
      command.environment().put("WARRAQ_EXIT_CODE", Integer.toString(exitCode));
      command.environment().put("WARRAQ_MESSAGE", message);
      int answer = command.start().waitFor();
      if (answer != 0) {
        err.println("nightly: the command of on-failure failed too (exit code " + answer + ")");
      }
    }
  }

  /** The last thing that the job said, or how it died without a word. */
  private static String why(int exitCode, Path log) throws IOException {
    if (exitCode > SIGNAL) {
      return "the job was killed by signal %d; if nobody did, memory ran out: see heap in CONFIG"
          .formatted(exitCode - SIGNAL);
    }
    return Files.readAllLines(log).stream()
        .filter(line -> line.startsWith(SAID))
        .reduce((earlier, later) -> later)
        .map(line -> line.substring(SAID.length()))
        .orElse("it did not say why");
  }
}
