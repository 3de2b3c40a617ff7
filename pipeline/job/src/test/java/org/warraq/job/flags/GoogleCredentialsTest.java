// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoogleCredentialsTest {
  private static final List<String> FLAGS = List.of("--input=news,gs://bucket/news");

  /** A port on which nothing listens. */
  private static final Map<String, String> NOT_AT_GOOGLE =
      Map.of("GCE_METADATA_HOST", "127.0.0.1:1");

  @TempDir Path home;

  private void require(Map<String, String> environment, List<String> flags) {
    new GoogleCredentials(environment, home).requireFor(flags);
  }

  @Test
  void missingCredentialsAreNamedWithTheRemedy() {
    UsageException none = assertThrows(UsageException.class, () -> require(NOT_AT_GOOGLE, FLAGS));
    assertEquals(
        "gs://: this machine has no Google credentials; run gcloud auth application-default login,"
            + " or name a file of credentials in GOOGLE_APPLICATION_CREDENTIALS",
        none.getMessage());
  }

  @Test
  void credentialsOfGcloudAndOfAFileAreFound() throws IOException {
    Path file = home.resolve(".config/gcloud/application_default_credentials.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{}");
    assertDoesNotThrow(() -> require(NOT_AT_GOOGLE, FLAGS));
    Map<String, String> named = Map.of("GOOGLE_APPLICATION_CREDENTIALS", file.toString());
    assertDoesNotThrow(() -> require(named, FLAGS));
    Files.delete(file);
    UsageException missing = assertThrows(UsageException.class, () -> require(named, FLAGS));
    assertEquals(
        "GOOGLE_APPLICATION_CREDENTIALS: '%s' cannot be read; name a file of credentials, or unset it"
            .formatted(file),
        missing.getMessage());
  }

  @Test
  void machineOfGoogleHasCredentials() throws IOException {
    try (ServerSocket metadata = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Map<String, String> environment =
          Map.of("GCE_METADATA_HOST", "127.0.0.1:" + metadata.getLocalPort());
      assertDoesNotThrow(() -> require(environment, FLAGS));
    }
  }

  @Test
  void otherFilesAndDryRunsNeedNone() {
    assertDoesNotThrow(() -> require(NOT_AT_GOOGLE, List.of("--input=s3://bucket/news")));
    assertDoesNotThrow(
        () -> require(NOT_AT_GOOGLE, List.of("--input=gs://bucket/news", "--dryRun=true")));
  }
}
