// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.joda.time.Duration;

/** Default flags of Warraq for the runners, by runner. */
public final class RunnerDefaults {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /**
   * DirectRunner's checks for changed elements and for elements that cannot be encoded are off:
   * they cost time, our elements are immutable, and tests cover their coders. {@code blockOnRun} is
   * off, so that the launcher can show progress. The input is read in half as many pieces as there
   * are cores, because several articles of each piece are on their way through the steps at once;
   * more pieces would only need more memory.
   */
  private static final Map<String, String> DIRECT =
      Map.of(
          "--blockOnRun", "false",
          "--enforceImmutability", "false",
          "--enforceEncodability", "false",
          "--targetParallelism", Integer.toString(CORES),
          "--readParallelism", Integer.toString(Math.max(1, CORES / 2)));

  private RunnerDefaults() {}

  /**
   * The default flags of the runner that {@code flags} name: values by flag.
   *
   * @throws UsageException if the flags name a cluster that does not answer, or a flag is missing
   *     that the runner needs
   */
  static Map<String, String> of(List<String> flags) {
    String runner = UnparsedFlags.value("--runner", flags, "DirectRunner").toLowerCase(Locale.ROOT);
    if (runner.endsWith("flinkrunner")) {
      return FlinkDefaults.of(UnparsedFlags.value("--flinkMaster", flags, "[auto]"));
    }
    if (runner.endsWith("dataflowrunner")) {
      return DataflowDefaults.of(flags);
    }
    return runner.endsWith("directrunner") ? DIRECT : Map.of();
  }

  /** The flags of DirectRunner that have a default here. */
  static Set<String> ofDirectRunner() {
    return DIRECT.keySet();
  }

  /**
   * The time between two questions to a runner about a job's progress. Dataflow is asked less
   * often, because it limits the number of requests.
   */
  public static Duration progressInterval(Class<?> runner) {
    return runner.getSimpleName().equals("DataflowRunner")
        ? Duration.standardSeconds(20)
        : Duration.millis(500);
  }
}
