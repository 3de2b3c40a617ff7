// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class RunCacheTest {
  private final RunCache<String> cache = new RunCache<>();

  @Test
  void valueIsLoadedOncePerRun() throws IOException {
    assertEquals("first", cache.get("run 1", () -> "first"));
    assertEquals("first", cache.get("run 1", () -> "again"));
    assertEquals("second", cache.get("run 2", () -> "second"));
    assertEquals("third", cache.get("run 1", () -> "third"));
  }

  @Test
  void failedLoadIsTriedAgain() throws IOException {
    assertThrows(
        IOException.class,
        () ->
            cache.get(
                "run",
                () -> {
                  throw new IOException("unreadable");
                }));
    assertEquals("value", cache.get("run", () -> "value"));
  }
}
