// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;
import org.warraq.job.flags.InputFormat;
import org.warraq.job.parse.RecordLayout;

class ChunkBatchCoderTest {
  private static final RecordLayout LAYOUT =
      RecordLayout.csv("؛").withColumns(List.of("id", "نص")).withCharset("UTF-16");
  private static final InputFile GZIPPED_CSV =
      new InputFile("/أ/ب.csv.gz", "ب.csv.gz", InputFormat.CSV, Compression.GZIP, "", 1L << 40);
  private static final InputFile TEXT_FILE =
      new InputFile("/c.txt", "c.txt", InputFormat.TEXT, Compression.UNCOMPRESSED, "x/é.txt", 0);

  @Test
  void decodedBatchEqualsTheEncodedOne() throws Exception {
    ChunkBatch batch =
        new ChunkBatch(
            List.of(
                new Chunk(GZIPPED_CSV, 0, 70_000, 1, null, 10),
                new Chunk(GZIPPED_CSV, 70_000, Chunk.TO_THE_END, 99, LAYOUT, 1L << 33),
                Chunk.whole(TEXT_FILE)));
    byte[] bytes = CoderUtils.encodeToByteArray(ChunkBatchCoder.of(), batch);
    assertEquals(batch, CoderUtils.decodeFromByteArray(ChunkBatchCoder.of(), bytes));
  }
}
