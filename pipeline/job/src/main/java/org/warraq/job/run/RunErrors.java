// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.PrintStream;
import java.util.Optional;
import org.warraq.job.files.Causes;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.flags.UsageException;
import org.warraq.job.store.FolderInUseException;

/** Explains to a user why a run ended with an exception. */
final class RunErrors {
  private static final String FREE_SPACE =
      "free some space and run again. Runs published earlier are unchanged, except those that"
          + " --overwrite deleted.";

  private RunErrors() {}

  /**
   * Prints one line. Adds the stack trace, unless the line says what the user can do. Returns the
   * exit code.
   */
  static ExitCode explain(Throwable e, PrintStream err) {
    if (e instanceof UsageException) {
      err.println("warraq: " + e.getMessage());
      return ExitCode.BAD_USAGE;
    }
    if (e instanceof FolderInUseException) {
      err.println("warraq: " + e.getMessage());
      return ExitCode.OUTPUT_IN_USE;
    }
    Optional<String> fullDisk = Causes.fullDisk(e);
    String cause = fullDisk.orElseGet(() -> rootCause(e).toString());
    Optional<String> remedy = fullDisk.isPresent() ? Optional.of(FREE_SPACE) : remedy(cause);
    err.println("warraq: failed: " + cause + remedy.map(words -> "; " + words).orElse(""));
    if (remedy.isEmpty()) {
      e.printStackTrace(err);
    }
    return ExitCode.FAILED;
  }

  /** What a user can do about another failure that is not a fault of the program. */
  private static Optional<String> remedy(String cause) {
    if (cause.contains("OutOfMemoryError")) {
      return Optional.of(
          "raise WARRAQ_HEAP, which is now %,d MB, and run again. On a cluster, give its machines more memory."
              .formatted(Runtime.getRuntime().maxMemory() >> 20));
    }
    if (cause.contains("Insufficient number of network buffers")) {
      return Optional.of(
          "the job needs 16 MB of network memory per slot: raise taskmanager.memory.network.max, or"
              + " lower taskmanager.numberOfTaskSlots, in the cluster's configuration.");
    }
    return Optional.empty();
  }

  private static Throwable rootCause(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
