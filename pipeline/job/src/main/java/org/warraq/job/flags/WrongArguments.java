// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import picocli.CommandLine.IParameterExceptionHandler;

/**
 * Reports wrong arguments of programs with picocli's annotations: in one line, without the help.
 */
public final class WrongArguments {
  private WrongArguments() {}

  /** The handler for a program, which prints {@code program: message} to standard error. */
  public static IParameterExceptionHandler of(String program) {
    return (e, args) -> {
      String message = e.getMessage();
      String hint = message.contains("; ") ? "" : "; --help lists the flags";
      e.getCommandLine().getErr().println(program + ": " + message + hint);
      return ExitCode.BAD_USAGE.number();
    };
  }
}
