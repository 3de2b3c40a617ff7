// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.warraq.job.drift.RunStatistics;
import org.warraq.job.measure.RunCounts;
import org.warraq.job.store.RunTime;

/**
 * What became of a run whose pipeline is done.
 *
 * @param warnings one for each figure that is not what it usually is
 */
record RunOutcome(
    RunTime run,
    RunCounts counts,
    Instant start,
    Instant finish,
    RunStatistics figures,
    List<String> warnings) {

  Duration duration() {
    return Duration.between(start, finish);
  }
}
