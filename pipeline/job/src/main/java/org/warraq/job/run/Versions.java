// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import org.apache.beam.sdk.util.ReleaseInfo;

/** Which programs a run ran on. */
final class Versions {
  private Versions() {}

  static Map<String, String> all() {
    return Map.of(
        "warraq", warraq(),
        "beam", ReleaseInfo.getReleaseInfo().getVersion(),
        "java", Runtime.version().toString());
  }

  private static String warraq() {
    Properties built = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream("warraq.properties")) {
      built.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return built.getProperty("version");
  }
}
