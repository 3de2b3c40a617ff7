// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.warraq.job.flags.ExitCode;

/** What the user is told of failures that a user can mend: one line with a remedy. */
class RunErrorsTest {
  @Test
  void tooSmallAHeapIsOneLineThatSaysWhatToRaise() {
    assertOneLine(new OutOfMemoryError("Java heap space"), "raise WARRAQ_HEAP");
    assertOneLine(
        new RuntimeException(new OutOfMemoryError("Java heap space")), "raise WARRAQ_HEAP");
  }

  @Test
  void tooSmallAClusterIsOneLineThatNamesTheSetting() {
    assertOneLine(
        new RuntimeException(
            new IOException("Insufficient number of network buffers: required 512, only 5")),
        "taskmanager.memory.network.max");
  }

  @Test
  void fullDiskIsOneLine() {
    IOException full = new IOException("No space left on device");
    assertOneLine(full, "No space left on device; free some space");
    assertOneLine(new IOException("close\nfailed", full), "No space left on device; free some");
  }

  @Test
  void otherFailuresComeWithTheirTrace() {
    String told = told(new IllegalStateException("why"));
    assertTrue(told.contains("\tat "), told);
  }

  private static void assertOneLine(Throwable failure, String remedy) {
    String told = told(failure);
    assertTrue(told.startsWith("warraq: failed: "), told);
    assertTrue(told.contains(remedy), told);
    assertEquals(1, told.lines().count(), told);
  }

  private static String told(Throwable failure) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
    assertEquals(ExitCode.FAILED, RunErrors.explain(failure, print));
    return err.toString(StandardCharsets.UTF_8);
  }
}
