// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.warraq.job.files.ParquetRows;

/** Cuts a Parquet file into chunks of consecutive row groups. It reads only the file's footer. */
final class PlanRowGroups {
  private PlanRowGroups() {}

  static List<Chunk> plan(InputFile file, long chunkBytes) {
    try (ParquetRows rows = ReadParquetRows.open(file)) {
      return plan(file, chunkBytes, rows.rowGroups());
    } catch (IOException e) {
      // Its reader meets the same error, and rejects the file.
      return List.of(Chunk.whole(file));
    }
  }

  private static List<Chunk> plan(InputFile file, long chunkBytes, List<BlockMetaData> groups) {
    List<Chunk> chunks = new ArrayList<>();
    int firstGroup = 0;
    long firstRow = 1;
    long rows = 0;
    long bytes = 0;
    for (int group = 0; group < groups.size() - 1; group++) {
      rows += groups.get(group).getRowCount();
      bytes += groups.get(group).getCompressedSize();
      if (bytes >= chunkBytes) {
        chunks.add(new Chunk(file, firstGroup, group + 1, firstRow, null, bytes));
        firstGroup = group + 1;
        firstRow += rows;
        rows = 0;
        bytes = 0;
      }
    }
    // The last chunk also counts the footer, so that the shares add up to the file's size.
    long rest = file.bytes() - chunks.stream().mapToLong(Chunk::bytes).sum();
    chunks.add(new Chunk(file, firstGroup, Chunk.TO_THE_END, firstRow, null, rest));
    return chunks;
  }
}
