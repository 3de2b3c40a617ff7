// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import org.warraq.job.files.Causes;

/**
 * A Flink cluster that is asked through its REST interface.
 *
 * @param address host and port of the REST interface
 */
record FlinkCluster(String address) {
  private static final int TIMEOUT_MILLIS = 10_000;

  /** The cluster whose JobManager listens at {@code HOST:PORT}. */
  static FlinkCluster at(String address) {
    return new FlinkCluster(address.replaceFirst("^https?://", ""));
  }

  /**
   * The number of slots, which is the number of tasks that can run at the same time.
   *
   * @throws UsageException if the cluster does not answer or has no TaskManagers
   */
  int slots() {
    int slots = overview().path("slots-total").asInt();
    if (slots == 0) {
      throw new UsageException(
          "--flinkMaster: the cluster at %s has no TaskManager; start one and try again"
              .formatted(address));
    }
    return slots;
  }

  private JsonNode overview() {
    try {
      URL url = URI.create("http://" + address + "/overview").toURL();
      URLConnection connection = url.openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      return new JsonMapper().readTree(connection.getInputStream());
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(
          "--flinkMaster: no Flink cluster answers at '%s' (%s); pass HOST:PORT of its REST"
                  .formatted(address, Causes.of(e))
              + " interface, or start one with scripts/flink-cluster start",
          e);
    }
  }
}
