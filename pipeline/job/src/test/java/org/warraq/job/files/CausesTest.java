// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CausesTest {
  @Test
  void causeIsToldInAFewWords() {
    assertEquals("permission denied", Causes.of(new AccessDeniedException("/out/part")));
    assertEquals("too many links", Causes.of(new FileSystemException("a", "b", "too\nmany links")));
    assertEquals("closed", Causes.of(new IOException(null, new IOException("closed"))));
    assertEquals("IOException", Causes.of(new IOException()));
  }

  @Test
  void fullDiskIsFoundInEveryCause() {
    IOException full = new IOException("/out/part: No space left on device");
    Optional<String> message = Optional.of("/out/part: No space left on device");
    assertEquals(message, Causes.fullDisk(full));
    assertEquals(message, Causes.fullDisk(new IOException("cannot close the file", full)));
    assertEquals(message, Causes.fullDisk(new IOException(null, full)));
    assertEquals(message, Causes.fullDisk(new RuntimeException(full)));
    assertEquals(
        message, Causes.fullDisk(new IOException("/out/part:\n  No space left on device")));
  }

  @Test
  void otherFailuresAreNoFullDisk() {
    assertEquals(Optional.empty(), Causes.fullDisk(new IOException("closed")));
    assertEquals(Optional.empty(), Causes.fullDisk(new IOException()));
  }
}
