// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.warraq.pipeline.count.RunCounts;
import org.warraq.pipeline.drift.Figures;
import org.warraq.pipeline.write.RunTime;

/**
 * What became of a run whose pipeline is done.
 *
 * @param warnings one for each figure that is not what it usually is
 */
record Outcome(
    RunTime run,
    RunCounts counts,
    Instant start,
    Instant finish,
    Figures figures,
    List<String> warnings) {

  Duration duration() {
    return Duration.between(start, finish);
  }
}
