// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.beam.sdk.io.Compression;
import org.junit.jupiter.api.Test;
import org.warraq.job.flags.InputFormat;

class ChunkBatchTest {
  private static final InputFile TABLE =
      new InputFile("/a.csv", "a.csv", InputFormat.CSV, Compression.UNCOMPRESSED, "", 10);
  private static final InputFile TEXT_FILE =
      new InputFile("/c.txt", "c.txt", InputFormat.TEXT, Compression.UNCOMPRESSED, "", 0);
  private static final Chunk BEGIN = new Chunk(TABLE, 0, 5, 1, null, 1);
  private static final Chunk END = new Chunk(TABLE, 5, 9, 2, null, 1);

  @Test
  void eachChunkOfOneFileIsAGroup() {
    assertEquals(
        List.of(List.of(BEGIN), List.of(END)),
        new ChunkBatch(List.of(BEGIN, END)).groups().toList());
  }

  @Test
  void chunksOfSeveralFilesAreOneGroup() {
    Chunk other = Chunk.whole(TEXT_FILE);
    assertEquals(
        List.of(List.of(END, other)), new ChunkBatch(List.of(END, other)).groups().toList());
  }

  @Test
  void batchesAreSpreadOverAllLanes() {
    assertEquals(
        8,
        IntStream.range(0, 1000)
            .map(i -> new ChunkBatch(List.of(new Chunk(TABLE, i, i + 1, 1, null, 1))).lane(8))
            .boxed()
            .collect(Collectors.toSet())
            .size());
    assertEquals(0, new ChunkBatch(List.of(BEGIN)).lane(1));
  }
}
