// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileBatchTest {
  @Test
  void smallFilesShareBatchesAndLargeOnesAreAlone() {
    List<InputFile> files = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      files.add(InputFile.of(i + ".txt", i + ".txt", null, 1000).orElseThrow());
    }
    files.add(50_000, InputFile.of("big.jsonl", "big.jsonl", null, 1 << 30).orElseThrow());
    List<FileBatch> batches = FileBatch.of(files, 1 << 18);
    assertTrue(batches.size() < 500, batches.size() + " batches");
    assertEquals(
        1, batches.stream().filter(b -> b.files().equals(List.of(files.get(50_000)))).count());
    assertEquals(100_001, batches.stream().mapToInt(batch -> batch.files().size()).sum());
  }
}
