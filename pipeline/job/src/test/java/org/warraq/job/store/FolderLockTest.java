// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
  @TempDir Path temp;

  /** A process that locks a folder until it is killed. */
  static final class Holder {
    public static void main(String[] args) throws Exception {
      OutputFolder.of(args[0]).lock();
      System.out.println("held");
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  @Test
  void lockOfAnotherProcessIsRefusedAndItsHolderNamed() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process holder =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                temp.toString())
            .start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("held", said.readLine());
      String message = assertThrows(FolderInUseException.class, () -> folder().lock()).getMessage();
      assertTrue(message.contains("in use by process " + holder.pid() + " on "), message);
    } finally {
      holder.destroyForcibly().waitFor();
    }
    folder().lock().close();
  }

  @Test
  void secondLockOfTheSameProcessIsRefused() throws IOException {
    FolderLock lock = folder().lock();
    assertThrows(FolderInUseException.class, () -> folder().lock());
    lock.close();
    folder().lock().close();
    assertEquals("", Files.readString(temp.resolve(".lock")));
  }

  private OutputFolder folder() {
    return OutputFolder.of(temp.toString());
  }
}
