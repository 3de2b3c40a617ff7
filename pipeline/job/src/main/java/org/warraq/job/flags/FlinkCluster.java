// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;

/** A Flink cluster, as its REST interface shows it. */
record FlinkCluster(String address) {
  private static final int PATIENCE_MILLIS = 10_000;

  /** The cluster whose JobManager listens at {@code HOST:PORT}. */
  static FlinkCluster at(String address) {
    return new FlinkCluster(address.replaceFirst("^https?://", ""));
  }

  /**
   * So many tasks it can do side by side.
   *
   * @throws UsageException if it cannot be asked, or has no TaskManagers
   */
  int slots() {
    int slots = overview().path("slots-total").asInt();
    if (slots == 0) {
      throw new UsageException(
          "--flinkMaster: no TaskManager has come to %s; start one, or wait".formatted(address));
    }
    return slots;
  }

  private JsonNode overview() {
    try {
      URL url = URI.create("http://" + address + "/overview").toURL();
      URLConnection connection = url.openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      return new JsonMapper().readTree(connection.getInputStream());
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(
          "--flinkMaster: no Flink cluster answers at '%s' (%s); pass HOST:PORT of its REST"
                  .formatted(address, e.getMessage())
              + " interface, or start one with scripts/flink-cluster start",
          e);
    }
  }
}
