// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.warraq.report.records.UnreadableRunException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/**
 * Runs the programs of this module. All of them have {@code --help} and {@code --version}, print an
 * error as one line that begins with the program's name, and share their exit codes.
 */
public final class CommandRunner {
  private static final Map<String, String> EXIT_CODES =
      new TreeMap<>(
          Map.of(
              "0", "done",
              "1", "failed",
              "2", "a flag, the SQL or the output folder is wrong; the message says what to do"));

  private CommandRunner() {}

  /**
   * Builds the command line of a program, ready to execute.
   *
   * @param program an object of a class with picocli's annotations
   */
  public static CommandLine commandLine(Callable<Integer> program) {
    CommandLine line = new CommandLine(program);
    line.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new ProjectVersion());
    line.getCommandSpec().usageMessage().exitCodeListHeading("Exit codes:%n");
    line.getCommandSpec().usageMessage().exitCodeList(EXIT_CODES);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, args) -> wrongArgument(e))
        .setExecutionExceptionHandler((e, command, parsed) -> exitCode(e, command));
  }

  /** Executes a program on standard output and standard error, in UTF-8, and ends the JVM. */
  public static void runAndExit(CommandLine line, String... args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exitCode = line.setOut(out).setErr(err).execute(args);
    out.flush();
    System.exit(exitCode);
  }

  /**
   * Prints an error that the user can correct, as one line.
   *
   * @return the exit code for it
   */
  public static int userError(CommandLine command, Exception e) {
    print(command, e.getMessage());
    return ExitCode.USAGE;
  }

  /** Reports a wrong argument in one line. */
  private static int wrongArgument(ParameterException e) {
    String hint = e.getMessage().contains("; ") ? "" : "; --help lists the flags";
    print(e.getCommandLine(), e.getMessage() + hint);
    return ExitCode.USAGE;
  }

  /** Any other exception is a bug: picocli prints its stack trace. */
  private static int exitCode(Exception e, CommandLine command) throws Exception {
    if (e instanceof UnreadableRunException) {
      return userError(command, e);
    }
    if (e instanceof SQLException || e instanceof IOException) {
      print(command, "failed: " + e);
      return ExitCode.SOFTWARE;
    }
    throw e;
  }

  private static void print(CommandLine command, String message) {
    command.getErr().println(command.getCommandName() + ": " + message);
  }
}
