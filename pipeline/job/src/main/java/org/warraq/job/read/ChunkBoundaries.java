// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.util.ArrayList;
import java.util.List;
import org.warraq.job.parse.RecordLayout;

/**
 * Collects the positions where chunks of one file begin: the file's beginning, and then ends of
 * records that are far enough apart. Not thread-safe.
 */
final class ChunkBoundaries {
  /** For each chunk, the position of its first byte, decompressed. */
  private final List<Long> begins = new ArrayList<>(List.of(0L));

  /** For each chunk, the number of its first record. */
  private final List<Long> firstNumbers = new ArrayList<>(List.of(1L));

  private final long chunkBytes;
  private long earliestNext;
  private long scannedBytes;

  /**
   * The boundaries of a file of which nothing has been scanned.
   *
   * @param headerEnd the first chunk ends at this position or later
   * @param chunkBytes the smallest size of a chunk, except the last, in bytes, decompressed
   */
  ChunkBoundaries(long headerEnd, long chunkBytes) {
    this.chunkBytes = chunkBytes;
    this.earliestNext = Math.max(headerEnd, chunkBytes);
  }

  /**
   * Takes the end of a record, and begins a new chunk there if the current one is full.
   *
   * @param position the position just after the record, in bytes, decompressed
   * @param nextNumber the number of the next record
   */
  void offer(long position, long nextNumber) {
    if (position >= earliestNext) {
      begins.add(position);
      firstNumbers.add(nextNumber);
      earliestNext = position + chunkBytes;
    }
  }

  /** Tells how far the file has been scanned, in bytes, decompressed. */
  void scannedTo(long position) {
    scannedBytes = position;
  }

  /**
   * The file's chunks.
   *
   * @param layout what the file's beginning tells
   */
  List<Chunk> toChunks(InputFile file, RecordLayout layout) {
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      boolean last = i == begins.size() - 1;
      chunks.add(
          new Chunk(
              file,
              begins.get(i),
              last ? Chunk.TO_THE_END : begins.get(i + 1),
              firstNumbers.get(i),
              i == 0 ? null : layout,
              (last ? file.bytes() : storedBytesBefore(i + 1, file)) - storedBytesBefore(i, file)));
    }
    return chunks;
  }

  /** About how many bytes of the stored (maybe compressed) file come before a chunk. */
  private long storedBytesBefore(int chunk, InputFile file) {
    return chunk == 0 ? 0 : (long) (file.bytes() * ((double) begins.get(chunk) / scannedBytes));
  }
}
