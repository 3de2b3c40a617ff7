// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredProcessTest {
  private static final int ALLOCATED_BYTES = 100_000_000;

  @TempDir Path folder;

  /** A program that allocates the given number of bytes; it fails without an argument. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) throws InterruptedException {
      if (args.length == 0) {
        throw new IllegalArgumentException("no bytes");
      }
      byte[] allocated = new byte[Integer.parseInt(args[0])];
      Thread.sleep(300);
      System.out.println("allocated " + allocated.length);
    }
  }

  @Test
  void processGivesTimeMemoryAndOutput() throws Exception {
    MeasuredProcess process = run(List.of(String.valueOf(ALLOCATED_BYTES)));
    assertEquals("allocated " + ALLOCATED_BYTES, process.output().strip());
    assertTrue(process.seconds() >= 0.3, () -> process.seconds() + " s");
    if (Files.exists(Path.of("/proc/self/status"))) {
      assertTrue(process.cpuSeconds() > 0, () -> process.cpuSeconds() + " s");
      assertTrue(process.peakBytes() > ALLOCATED_BYTES, () -> process.peakBytes() + " bytes");
    }
  }

  @Test
  void failedProcessGivesExitCodeAndOutput() {
    IOException failure = assertThrows(IOException.class, () -> run(List.of()));
    assertTrue(failure.getMessage().contains("exit code 1"), failure::getMessage);
    assertTrue(failure.getMessage().contains("no bytes"), failure::getMessage);
  }

  private MeasuredProcess run(List<String> args) throws IOException, InterruptedException {
    return MeasuredProcess.run(
        folder.resolve("log"),
        MeasuredProcess.java(System.getProperty("java.class.path"), Child.class.getName()),
        args);
  }
}
