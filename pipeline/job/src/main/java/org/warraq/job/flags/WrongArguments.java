// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;

/**
 * Reports wrong arguments of programs with picocli's annotations: in one line, without the help.
 */
public final class WrongArguments {
  private WrongArguments() {}

  /** The handler for a program, which prints {@code program: message} to standard error. */
  public static IParameterExceptionHandler of(String program) {
    return (e, args) -> {
      e.getCommandLine().getErr().println(program + ": " + message(e));
      return ExitCode.BAD_USAGE.number();
    };
  }

  private static String message(ParameterException wrong) {
    if (wrong instanceof MissingParameterException missing) {
      ArgSpec first = missing.getMissing().get(0);
      return "%s is missing: %s; --help lists the flags"
          .formatted(first.paramLabel(), first.description()[0].replaceFirst("\\.$", ""));
    }
    String hint = wrong.getMessage().contains("; ") ? "" : "; --help lists the flags";
    return wrong.getMessage() + hint;
  }
}
