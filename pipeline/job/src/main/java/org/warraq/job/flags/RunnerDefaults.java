// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.time.Duration;

/** What runners should do unless told otherwise: flags of theirs, with their values. */
public final class RunnerDefaults {
  private static final String CORES = Integer.toString(Runtime.getRuntime().availableProcessors());

  /**
   * DirectRunner's checks that no transform changes or fails to encode an element are for tests:
   * our elements are immutable, and their coder is tested. Not to block lets the launcher show
   * progress.
   */
  private static final Map<String, String> DIRECT =
      Map.of(
          "--blockOnRun", "false",
          "--enforceImmutability", "false",
          "--enforceEncodability", "false",
          "--targetParallelism", CORES,
          "--readParallelism", CORES);

  private RunnerDefaults() {}

  /**
   * The defaults of the runner that {@code flags} name.
   *
   * @throws org.warraq.job.flags.UsageException if they name a cluster that is not there, or lack
   *     what the runner must be told
   */
  static Map<String, String> of(List<String> flags) {
    String runner = Flags.value("--runner", flags, "DirectRunner").toLowerCase(Locale.ROOT);
    if (runner.endsWith("flinkrunner")) {
      return FlinkDefaults.of(Flags.value("--flinkMaster", flags, "[auto]"));
    }
    if (runner.endsWith("dataflowrunner")) {
      return DataflowDefaults.of(flags);
    }
    return runner.endsWith("directrunner") ? DIRECT : Map.of();
  }

  /** How often to ask a runner where the job stands: Dataflow counts and limits such questions. */
  public static Duration lookEvery(Class<?> runner) {
    return runner.getSimpleName().equals("DataflowRunner")
        ? Duration.standardSeconds(20)
        : Duration.millis(500);
  }
}
