// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Finds out whether this machine has credentials for Google's cloud. Google's own libraries search
 * for a minute before they say that there are none.
 *
 * @param environment the environment variables
 * @param home the user's home folder
 */
record GoogleCredentials(Map<String, String> environment, Path home) {
  private static final String KEY_FILE = "GOOGLE_APPLICATION_CREDENTIALS";
  private static final int TIMEOUT_MILLIS = 2_000;

  static GoogleCredentials ofThisMachine() {
    return new GoogleCredentials(System.getenv(), Path.of(System.getProperty("user.home")));
  }

  /**
   * Checks that there are credentials if the flags name a file on {@code gs://}, or the job runs on
   * Dataflow. Flags that choose other credentials are not checked, nor is a dry run.
   *
   * @throws UsageException if there are none
   */
  void requireFor(List<String> flags) {
    boolean needs =
        flags.stream().anyMatch(flag -> flag.contains("gs://"))
            && flags.stream().noneMatch(GoogleCredentials::doesWithout);
    if (!needs) {
      return;
    }
    String keyFile = environment.getOrDefault(KEY_FILE, "");
    if (!keyFile.isEmpty() && !Files.isReadable(Path.of(keyFile))) {
      throw new UsageException(
          KEY_FILE + ": '" + keyFile + "' cannot be read; name a file of credentials, or unset it");
    }
    if (keyFile.isEmpty() && !Files.isReadable(ofGcloud()) && !isMachineOfGoogle()) {
      throw new UsageException(
          "gs://: this machine has no Google credentials; run gcloud auth application-default login,"
              + " or name a file of credentials in "
              + KEY_FILE);
    }
  }

  private static boolean doesWithout(String flag) {
    return flag.startsWith("--credentialFactoryClass=")
        || flag.startsWith("--dryRun")
        || flag.startsWith("--impersonateServiceAccount=");
  }

  /** The file that {@code gcloud auth application-default login} writes. */
  private Path ofGcloud() {
    String folder = environment.getOrDefault("CLOUDSDK_CONFIG", "");
    return (folder.isEmpty() ? home.resolve(".config/gcloud") : Path.of(folder))
        .resolve("application_default_credentials.json");
  }

  /** Google's machines ask this host for the credentials of their service account. */
  private boolean isMachineOfGoogle() {
    String host = environment.getOrDefault("GCE_METADATA_HOST", "metadata.google.internal");
    String[] parts = host.split(":", 2);
    int port = parts.length == 2 ? Integer.parseInt(parts[1]) : 80;
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(parts[0], port), TIMEOUT_MILLIS);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false; // Also an unresolved name is an IOException.
    }
  }
}
