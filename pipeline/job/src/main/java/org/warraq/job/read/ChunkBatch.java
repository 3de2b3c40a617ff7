// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.util.List;
import java.util.stream.Stream;

/**
 * Chunks that one worker reads, one after the other: a large one, those of many small files, or
 * consecutive ones of a compressed file.
 */
record ChunkBatch(List<Chunk> chunks) {
  ChunkBatch {
    chunks = List.copyOf(chunks);
  }

  /** What is read in one go: all of many small files, but of one file chunk by chunk. */
  Stream<List<Chunk>> pieces() {
    boolean oneFile = chunks.get(0).file().equals(chunks.get(chunks.size() - 1).file());
    return oneFile ? chunks.stream().map(List::of) : Stream.of(chunks);
  }

  /** One of {@code lanes}, from 0: the same for the same chunks, and evenly spread. */
  int lane(int lanes) {
    Chunk first = chunks.get(0);
    return Math.floorMod(31 * first.file().path().hashCode() + Long.hashCode(first.begin()), lanes);
  }
}
