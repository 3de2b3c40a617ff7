// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanChunksTest {
  @TempDir Path folder;

  @Test
  void largeFileIsCutIntoManyChunks() {
    Path file = folder.resolve("a.jsonl");
    Reading.write(file, "{\"text\": \"خبر من أخبار اليوم\"}\n".repeat(200_000));
    Reading reading = Reading.of("--input=" + file);
    assertTrue(reading.chunks().size() >= 8, reading.chunks().size() + " chunks");
    assertEquals(200_000, reading.ids().stream().distinct().count());
    assertTrue(reading.ids().contains(file + "#200000"));
  }
}
