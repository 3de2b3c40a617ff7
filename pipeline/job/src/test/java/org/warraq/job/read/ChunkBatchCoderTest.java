// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;
import org.warraq.job.flags.InputFormat;

class ChunkBatchCoderTest {
  private static final InputFile ONE =
      new InputFile("/أ/ب.csv.gz", "ب.csv.gz", InputFormat.CSV, Compression.GZIP, 1L << 40);
  private static final InputFile OTHER =
      new InputFile("/c.txt", "c.txt", InputFormat.TEXT, Compression.UNCOMPRESSED, 0);

  @Test
  void chunksOfOneFileAndOfSeveral() throws Exception {
    ChunkBatch batch =
        new ChunkBatch(
            List.of(
                new Chunk(ONE, 0, 70_000, 1, List.of(), 10),
                new Chunk(ONE, 70_000, Chunk.TO_THE_END, 99, List.of("id", "نص"), 1L << 33),
                Chunk.whole(OTHER)));
    byte[] bytes = CoderUtils.encodeToByteArray(ChunkBatchCoder.of(), batch);
    assertEquals(batch, CoderUtils.decodeFromByteArray(ChunkBatchCoder.of(), bytes));
  }

  @Test
  void aFileIsReadChunkByChunkAndSmallFilesTogether() {
    Chunk begin = new Chunk(ONE, 0, 5, 1, List.of(), 1);
    Chunk end = new Chunk(ONE, 5, 9, 2, List.of(), 1);
    Chunk other = Chunk.whole(OTHER);
    assertEquals(
        List.of(List.of(begin), List.of(end)),
        new ChunkBatch(List.of(begin, end)).pieces().toList());
    assertEquals(
        List.of(List.of(end, other)), new ChunkBatch(List.of(end, other)).pieces().toList());
  }
}
