// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.Serializable;
import org.warraq.job.parse.RecordLayout;

/**
 * A part of a file that is read in one piece. It says where the part is, not what it holds, so that
 * no content goes through the shuffle.
 *
 * @param file the file
 * @param begin the position of the first record: in bytes, decompressed; of Parquet, the index of a
 *     row group
 * @param end the position just after the last record, in the same unit; {@link #TO_THE_END} for a
 *     file's last chunk
 * @param firstNumber the line or row number of the first record, counted from 1
 * @param layout what the file's beginning tells; {@code null} if the chunk begins there
 * @param bytes this chunk's share of the file's stored size in bytes, for progress
 */
record Chunk(
    InputFile file, long begin, long end, long firstNumber, RecordLayout layout, long bytes)
    implements Serializable {
  /**
   * The end of a file's last chunk, wherever the file ends: it may be damaged, or have grown since
   * it was planned.
   */
  static final long TO_THE_END = Long.MAX_VALUE;

  /** A whole file as one chunk. */
  static Chunk whole(InputFile file) {
    return new Chunk(file, 0, TO_THE_END, 1, null, file.bytes());
  }
}
