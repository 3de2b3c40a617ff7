// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.warraq.report.records.UnreadableRunException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

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
    line.registerConverter(int.class, CommandRunner::wholeNumber);
    line.registerConverter(LocalDate.class, CommandRunner::date);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, args) -> wrongArgument(e))
        .setExecutionExceptionHandler((e, command, parsed) -> exitCode(e, command));
  }

  private static int wholeNumber(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + value + "' is not a whole number; pass one");
    }
  }

  private static LocalDate date(String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + value + "' is not a date; pass one such as 2026-01-18");
    }
  }

  /**
   * Checks a file that {@code --output} names.
   *
   * @throws ParameterException if it cannot be written, because it is a folder or in none
   */
  public static void checkOutput(CommandLine command, Path file) {
    if (Files.isDirectory(file)) {
      throw new ParameterException(
          command, "--output: '" + file + "' is a folder; pass the name of a file");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          command, "--output: '" + file + "' is in a folder that does not exist; make it first");
    }
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
    print(e.getCommandLine(), message(e));
    return ExitCode.USAGE;
  }

  private static String message(ParameterException e) {
    if (e instanceof MissingParameterException missing) {
      ArgSpec first = missing.getMissing().get(0);
      return "%s is missing: %s; --help lists the flags"
          .formatted(first.paramLabel(), first.description()[0].replaceFirst("\\.$", ""));
    }
    String hint = e.getMessage().contains("; ") ? "" : "; --help lists the flags";
    return e.getMessage() + hint;
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
