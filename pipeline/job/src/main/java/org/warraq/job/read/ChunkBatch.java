// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.util.List;
import java.util.stream.Stream;

/**
 * Chunks that one worker reads one after the other: one large chunk, the chunks of many small
 * files, or consecutive chunks of one compressed file.
 */
record ChunkBatch(List<Chunk> chunks) {
  ChunkBatch {
    chunks = List.copyOf(chunks);
  }

  /**
   * The groups of chunks after each of which the reader may pause: all chunks of many small files
   * together, but each chunk of one file separately.
   */
  Stream<List<Chunk>> groups() {
    boolean oneFile = chunks.get(0).file().equals(chunks.get(chunks.size() - 1).file());
    return oneFile ? chunks.stream().map(List::of) : Stream.of(chunks);
  }

  /**
   * The lane that reads this batch, from 0 to {@code lanes - 1}. It is the same in every process,
   * and batches are spread evenly over the lanes.
   */
  int lane(int lanes) {
    Chunk first = chunks.get(0);
    return Math.floorMod(31 * first.file().path().hashCode() + Long.hashCode(first.begin()), lanes);
  }
}
