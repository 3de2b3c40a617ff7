// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Default flags for Flink. */
final class FlinkDefaults {

  /**
   * Turns off Flink's choice of a step's parallelism by its number of input bytes. Our steps get
   * names and positions of chunks only, which are few bytes, so one task would do all the work.
   */
  private static final String CONFIGURATION =
      "execution.batch.adaptive.auto-parallelism.enabled: false\n";

  private static final Map<String, String> ALWAYS =
      Map.of(
          // Chains all steps in one task, so elements need no encoding. The older translation
          // cannot repeat the work of a lost machine, because it can walk through a group only
          // once.
          "--useDataStreamForBatch", "true",
          // Copies nothing between steps, which is safe because our elements are immutable.
          "--objectReuse", "true",
          "--fasterCopy", "true",
          // Other machines repeat the work of a lost one. Ten restarts, three seconds apart, are
          // enough for a machine that reboots.
          "--numberOfExecutionRetries", "10",
          "--executionRetryDelay", "3000");

  private FlinkDefaults() {}

  /**
   * The default flags for a {@code --flinkMaster}, which is a cluster or this process: values by
   * flag.
   *
   * @throws UsageException if the cluster does not answer, or Flink is not on the class path
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
          "--runner: Flink is not in the job jar; run scripts/annotate or scripts/submit-flink,"
              + " which add it",
          e);
    }
  }

  /** A temporary folder with our configuration, because Flink reads it from a folder only. */
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
