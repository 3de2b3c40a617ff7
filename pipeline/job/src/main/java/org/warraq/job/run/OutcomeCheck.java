// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.PrintStream;
import java.util.Locale;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.measure.RunCounts;

/** Decides whether an outcome is good, and prints one line for each thing that is not. */
final class OutcomeCheck {
  private OutcomeCheck() {}

  /**
   * Whether some article that was read is neither annotated nor rejected nor skipped. Such a run
   * must not be published.
   */
  static boolean losesArticles(RunOutcome outcome, PrintStream err) {
    RunCounts counts = outcome.counts();
    boolean loses = counts.exact() && !counts.balance();
    if (loses) {
      err.println(
          "warraq: failed: some articles were read, but not annotated, rejected or skipped; nothing"
              + " is published. Counts: "
              + counts);
    }
    return loses;
  }

  /** The exit code of a run that is published. */
  static ExitCode exitCode(RunOutcome outcome, double maxRejectedFraction, PrintStream err) {
    RunCounts counts = outcome.counts();
    if (!counts.balance()) {
      err.println(
          "warraq: warning: the runner repeated some work and counted it twice. Counts: " + counts);
    }
    outcome.warnings().forEach(warning -> err.println("warraq: warning: " + warning));
    if (outcome.mode().describesFeed() && counts.rejectedFraction() > maxRejectedFraction) {
      err.printf(
          Locale.ROOT,
          "warraq: %.1f %% of the articles were rejected, more than --maxRejectedFraction=%s; the"
              + " causes are above: mend them, or pass a larger fraction%n",
          100 * counts.rejectedFraction(),
          maxRejectedFraction);
      return ExitCode.TOO_MANY_REJECTED;
    }
    return ExitCode.DONE;
  }
}
