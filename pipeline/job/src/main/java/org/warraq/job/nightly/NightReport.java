// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.beam.sdk.io.FileSystems;
import org.warraq.job.flags.CommandLine;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.store.OutputFolder;

/** Tells how a night went: one line, the warnings of the run, and the command for failures. */
final class NightReport {
  /** An exit code above this means that the process was killed by a signal. */
  private static final int FIRST_SIGNAL = 128;

  /** The beginning of each message of the job in its log. */
  private static final String MESSAGE = "warraq: ";

  private final NightlyConfig config;
  private final PrintStream out;
  private final PrintStream err;

  NightReport(NightlyConfig config, PrintStream out, PrintStream err) {
    this.config = config;
    this.out = out;
    this.err = err;
  }

  /** Reports a run that is done. */
  void success(Path log) throws IOException {
    JsonNode summary = runSummary();
    JsonNode counts = summary.path("counts");
    out.printf(
        Locale.ROOT,
        "nightly: annotated %,d, skipped %,d, rejected %,d of %,d articles; run %s; log: %s%n",
        counts.path("annotated").asLong(),
        counts.path("skipped").asLong(),
        counts.path("rejected").asLong(),
        counts.path("read").asLong(),
        summary.path("run").asText(),
        log);
    warn(summary);
  }

  /** Reports a run that failed; its log says why. */
  void failure(int exitCode, Path log) throws IOException, InterruptedException {
    failure(exitCode, cause(exitCode, log) + "; log: " + log);
    if (exitCode == ExitCode.TOO_MANY_REJECTED.number()) {
      warn(runSummary());
    }
  }

  /** Reports a failure and runs the command {@code on-failure}. */
  void failure(int exitCode, String cause) throws IOException, InterruptedException {
    String message = "failed (exit code %s): %s".formatted(exitCode, cause);
    err.println("nightly: " + message);
    if (!config.onFailure().isEmpty()) {
      ProcessBuilder command = new ProcessBuilder("sh", "-c", config.onFailure()).inheritIO();
      command.directory(config.folder().toFile());
      command.environment().put("WARRAQ_EXIT_CODE", Integer.toString(exitCode));
      command.environment().put("WARRAQ_MESSAGE", message);
      int commandExitCode = command.start().waitFor();
      if (commandExitCode != 0) {
        err.println(
            "nightly: the command of on-failure failed too (exit code " + commandExitCode + ")");
      }
    }
  }

  private void warn(JsonNode summary) {
    summary
        .path("warnings")
        .forEach(warning -> err.println("nightly: warning: " + warning.asText()));
  }

  /** Reads run.json with the flags of the job, because they may give access to a file system. */
  private JsonNode runSummary() throws IOException {
    try {
      WarraqOptions options = CommandLine.parse(config.flags().toArray(String[]::new));
      FileSystems.setDefaultPipelineOptions(options);
      String output = options.getOutput();
      boolean isLocal = !output.contains("://");
      String name = isLocal ? config.folder().resolve(output).toString() : output;
      return new JsonMapper().readTree(OutputFolder.of(name).readSummary());
    } catch (RuntimeException e) {
      throw new IOException("the job is done, but its run.json cannot be read: " + e, e);
    }
  }

  /** The last message of the job, or the signal that killed it. */
  private static String cause(int exitCode, Path log) throws IOException {
    if (exitCode > FIRST_SIGNAL) {
      return ("the job was killed by signal %s; if no person did this, the machine has too little"
              + " memory: see heap in CONFIG")
          .formatted(exitCode - FIRST_SIGNAL);
    }
    return Files.readAllLines(log).stream()
        .filter(line -> line.startsWith(MESSAGE))
        .reduce((earlier, later) -> later)
        .map(line -> line.substring(MESSAGE.length()))
        .orElse("the job gave no cause");
  }
}
