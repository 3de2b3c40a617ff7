// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FullDiskTest {
  private static final IOException FULL = new IOException("/out/part: No space left on device");

  @Test
  void messageIsFoundInEveryCause() {
    Optional<String> message = Optional.of("/out/part: No space left on device");
    assertEquals(message, FullDisk.messageIn(FULL));
    assertEquals(message, FullDisk.messageIn(new IOException("cannot close the file", FULL)));
    assertEquals(message, FullDisk.messageIn(new IOException(null, FULL)));
  }

  @Test
  void otherFailuresHaveNone() {
    assertEquals(Optional.empty(), FullDisk.messageIn(new IOException("closed")));
    assertEquals(Optional.empty(), FullDisk.messageIn(new IOException()));
  }
}
