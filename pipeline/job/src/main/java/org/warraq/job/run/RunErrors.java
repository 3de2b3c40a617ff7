// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.PrintStream;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.flags.UsageException;
import org.warraq.job.store.FolderInUseException;

/** Explains to a user why a run ended with an exception. */
final class RunErrors {
  private RunErrors() {}

  /**
   * Prints one line. Adds the stack trace, unless the user's flags or another run are the cause.
   * Returns the exit code.
   */
  static ExitCode explain(Exception e, PrintStream err) {
    if (e instanceof UsageException) {
      err.println("warraq: " + e.getMessage());
      return ExitCode.BAD_USAGE;
    }
    if (e instanceof FolderInUseException) {
      err.println("warraq: " + e.getMessage());
      return ExitCode.OUTPUT_IN_USE;
    }
    err.println("warraq: failed: " + withRemedy(rootCause(e).toString()));
    e.printStackTrace(err);
    return ExitCode.FAILED;
  }

  private static String withRemedy(String cause) {
    return cause.contains("No space left on device")
        ? cause + "; free some space and run again. Runs published earlier are unchanged."
        : cause;
  }

  private static Throwable rootCause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
