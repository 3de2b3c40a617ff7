// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.warraq.job.drift.RunStatistics;
import org.warraq.job.measure.RunCounts;

/**
 * The results of a run whose pipeline is done. Immutable.
 *
 * @param counts the final counts
 * @param start when the pipeline was started
 * @param finish when the pipeline was done
 * @param statistics the run statistics, also where the mode does not record them
 * @param warnings one line for each run statistic that is unusual
 */
record RunOutcome(
    RunMode mode,
    RunCounts counts,
    Instant start,
    Instant finish,
    RunStatistics statistics,
    List<String> warnings) {

  RunOutcome {
    warnings = List.copyOf(warnings);
  }

  /** How long the pipeline ran. */
  Duration duration() {
    return Duration.between(start, finish);
  }
}
