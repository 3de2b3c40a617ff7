// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What Flink should do unless told otherwise. */
final class FlinkDefaults {

  /**
   * Flink would choose each step's parallelism by the bytes that come into it. Into ours come
   * places in files, so that all the work would be one task's.
   */
  private static final String CONFIGURATION =
      "execution.batch.adaptive.auto-parallelism.enabled: false\n";

  private static final Map<String, String> ALWAYS =
      Map.of(
          // Steps are chained in one task, side outputs too; nothing is encoded between them.
          "--useDataStreamForBatch", "true",
          // Nothing is copied between them either: our elements are immutable.
          "--objectReuse", "true",
          "--fasterCopy", "true",
          // A machine lost takes its share of the work with it, which others then do. So much
          // patience is enough for one that comes back after a restart.
          "--numberOfExecutionRetries", "10",
          "--executionRetryDelay", "3000");

  private FlinkDefaults() {}

  /**
   * The defaults for a {@code --flinkMaster}: one in this process, or a cluster.
   *
   * @throws UsageException if there is no such cluster, or no Flink on the class path
   */
  static Map<String, String> of(String master) {
    requireFlink();
    boolean embedded = master.startsWith("[");
    int slots =
        embedded ? Runtime.getRuntime().availableProcessors() : FlinkCluster.at(master).slots();
    Map<String, String> defaults = new LinkedHashMap<>(ALWAYS);
    defaults.put("--parallelism", Integer.toString(slots));
    defaults.put("--flinkConfDir", configurationFolder().toString());
    return defaults;
  }

  private static void requireFlink() {
    try {
      Class.forName("org.apache.flink.configuration.Configuration");
    } catch (ClassNotFoundException e) {
      throw new UsageException(
          "--runner: Flink is not in the job jar; scripts/annotate and scripts/submit-flink add it",
          e);
    }
  }

  /** Flink reads its configuration from folders only. */
  private static Path configurationFolder() {
    try {
      Path folder = Files.createTempDirectory("warraq-flink");
      folder.toFile().deleteOnExit();
      Path file = Files.writeString(folder.resolve("config.yaml"), CONFIGURATION);
      file.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
