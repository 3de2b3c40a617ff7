// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes the command line of a program, with what all programs of this module have in common. */
public final class CommandLines {
  /** Width of the help text, in columns. */
  private static final int WIDTH = 100;

  private CommandLines() {}

  /**
   * Makes a command line with the program's options, {@code --help} and {@code --version}.
   *
   * @param program an object with picocli's annotations, which returns the exit code
   */
  public static CommandLine of(Callable<Integer> program) {
    CommandLine line = new CommandLine(program);
    CommandSpec spec = line.getCommandSpec();
    spec.mixinStandardHelpOptions(true);
    spec.versionProvider(new ProjectVersion());
    spec.usageMessage()
        .width(WIDTH)
        .optionListHeading("%nOptions:%n")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exitCodes());
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, args) -> reportWrongOption(e))
        .setExecutionExceptionHandler(CommandLines::reportFailure);
  }

  /**
   * Checks a folder that an option names.
   *
   * @throws ParameterException if it is not a folder
   */
  public static void requireFolder(CommandSpec program, String option, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          program.commandLine(),
          "%s=%s: there is no such folder; correct the path".formatted(option, folder));
    }
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "The program did its work.");
    codes.put("1", "A file or folder cannot be used. The message says which one, and what to do.");
    codes.put("2", "An option is unknown, missing or wrong.");
    return codes;
  }

  private static int reportWrongOption(ParameterException e) {
    CommandLine line = e.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    err.printf("%s --help explains all options.%n", line.getCommandSpec().qualifiedName());
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static int reportFailure(Exception e, CommandLine line, ParseResult parsed)
      throws Exception {
    Optional<String> message = ErrorMessages.of(e);
    if (message.isEmpty()) {
      throw e;
    }
    line.getErr().println(message.get());
    return line.getCommandSpec().exitCodeOnExecutionException();
  }
}
