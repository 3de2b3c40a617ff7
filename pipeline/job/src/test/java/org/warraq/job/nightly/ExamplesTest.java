// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.JobRun;

/** Checks that the examples in docs/nightly are valid. */
class ExamplesTest {
  private static final Path REPOSITORY = JobRun.seeds().getParent();
  private static final Path EXAMPLES = REPOSITORY.resolve("docs/nightly");

  @TempDir Path temp;

  @Test
  void exampleConfigurationIsValid() {
    NightlyConfig config = NightlyConfig.read(EXAMPLES.resolve("example.conf"));
    assertEquals(List.of("--incremental", "--input=news", "--output=out"), config.flags());
    assertEquals(30, config.keepLogs());
    assertEquals("2g", config.heap());
  }

  @Test
  void exampleConfigurationWithItsCommentsTurnedOnIsValid() throws IOException {
    List<String> lines =
        Files.readAllLines(EXAMPLES.resolve("example.conf")).stream()
            .map(line -> line.matches("#(--\\w+=|on-failure).*") ? line.substring(1) : line)
            .toList();
    NightlyConfig config = NightlyConfig.read(Files.write(temp.resolve("all.conf"), lines));
    assertEquals(7, config.flags().size(), config.flags().toString());
    assertFalse(config.onFailure().isEmpty());
  }

  @Test
  void cronAcceptsTheCrontab() throws IOException, InterruptedException {
    requireProgram("crontab");
    assertEquals(
        "The syntax of the crontab file was successfully checked.\n",
        output("crontab", "-n", EXAMPLES.resolve("crontab").toString()));
  }

  @Test
  void systemdAcceptsServiceAndTimer() throws IOException, InterruptedException {
    requireProgram("systemd-analyze");
    String service =
        Files.readString(EXAMPLES.resolve("warraq-nightly.service"))
            .replace("/opt/warraq", REPOSITORY.toString());
    List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify"));
    command.add(Files.writeString(temp.resolve("warraq-nightly.service"), service).toString());
    Path timer = temp.resolve("warraq-nightly.timer");
    command.add(Files.copy(EXAMPLES.resolve("warraq-nightly.timer"), timer).toString());
    assertEquals("", output(command.toArray(String[]::new)));
  }

  private static void requireProgram(String name) throws InterruptedException {
    int found;
    try {
      found = new ProcessBuilder("sh", "-c", "command -v " + name).start().waitFor();
    } catch (IOException e) {
      found = 1;
    }
    assumeTrue(found == 0, name + " is not installed");
  }

  private static String output(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output;
  }
}
