// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong flags and inputs are refused before anything is measured. */
class CompareSpeedTest {
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void threadsFlagOfZeroIsRefused() {
    assertEquals(2, run("--threads=0"));
    assertTrue(err.toString().contains("more than 0"), err::toString);
  }

  @Test
  void copiesAreRefusedBecauseTheyFlatter() {
    assertEquals(2, run("--copies=2"));
    assertTrue(err.toString().contains("--copies"), err::toString);
  }

  @Test
  void missingInputFailsAndLeavesNoTemporaryFolder() throws IOException {
    assertEquals(1, run("--input=" + folder.resolve("none"), "--temp=" + folder));
    assertTrue(err.toString().contains("check the path"), err::toString);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void versionFlagPrintsTheVersionOfTheProject() {
    StringWriter out = new StringWriter();
    assertEquals(
        0, CompareSpeed.commandLine().setOut(new PrintWriter(out, true)).execute("--version"));
    assertTrue(out.toString().matches("(?s)warraq \\d+\\.\\d+\\.\\d+.*"), out::toString);
  }

  @Test
  void helpListsTheExitCodes() {
    StringWriter out = new StringWriter();
    assertEquals(
        0, CompareSpeed.commandLine().setOut(new PrintWriter(out, true)).execute("--help"));
    assertTrue(out.toString().contains("Exit codes:"), out::toString);
    assertTrue(out.toString().contains("2   A flag is wrong"), out::toString);
  }

  private int run(String... args) {
    return CompareSpeed.commandLine().setErr(new PrintWriter(err, true)).execute(args);
  }
}
