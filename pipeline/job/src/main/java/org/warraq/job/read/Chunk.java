// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.Serializable;
import java.util.List;

/**
 * A piece of a file to read in one go: where it is, not what it holds, so that no data goes through
 * the shuffle.
 *
 * @param file the file
 * @param begin where the first record begins: in bytes, decompressed; in a Parquet file, row groups
 * @param end where the last record ends, in the same unit; {@link #TO_THE_END} for the last piece
 * @param firstNumber the first record's line or row, counted from 1
 * @param header the names of the columns of a CSV file; empty if they stand in this chunk
 * @param bytes this chunk's share of the file's size, for progress
 */
record Chunk(
    InputFile file, long begin, long end, long firstNumber, List<String> header, long bytes)
    implements Serializable {
  /** Whatever there is: also where a file is damaged, or has grown since it was planned. */
  static final long TO_THE_END = Long.MAX_VALUE;

  /** A whole file in one piece. */
  static Chunk whole(InputFile file) {
    return new Chunk(file, 0, TO_THE_END, 1, List.of(), file.bytes());
  }
}
