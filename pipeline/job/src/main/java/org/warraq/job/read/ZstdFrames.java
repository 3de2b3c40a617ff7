// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Opens Zstandard files (RFC 8878) with windows of up to 2 GiB, as {@code zstd --long=31} makes
 * them, if the memory that the first frame can need is within a limit. A window counts no more than
 * what the frame can hold, so a small file needs little memory, whatever its window.
 */
final class ZstdFrames {
  private static final int MAGIC = 0xFD2FB528;
  private static final int MAX_HEADER_BYTES = 18;

  /** The largest window, as a power of two, that Zstandard itself allows. */
  private static final int MAX_WINDOW_LOG = 31;

  private static final int MIN_WINDOW_LOG = 10;

  /** A block has 3 bytes of header, and one byte that may stand for this many. */
  private static final long MAX_BLOCK_BYTES = 128 << 10;

  private static final int MIN_STORED_BLOCK_BYTES = 4;

  private ZstdFrames() {}

  /**
   * Opens a file.
   *
   * @param in its bytes; supports marks
   * @param storedBytes the file's size
   * @param maxWindow the most memory that the window may take, in bytes
   * @throws IOException if the file's first frame needs more memory
   */
  static InputStream open(BufferedInputStream in, long storedBytes, long maxWindow)
      throws IOException {
    in.mark(MAX_HEADER_BYTES);
    byte[] header = in.readNBytes(MAX_HEADER_BYTES);
    in.reset();
    long window = window(header);
    long mostHeld = (storedBytes / MIN_STORED_BLOCK_BYTES + 1) * MAX_BLOCK_BYTES;
    if (Math.min(window, mostHeld) > maxWindow) {
      throw new IOException(
          ("its Zstandard window needs %s MiB of memory, more than --zstdWindow allows (%s MiB);"
                  + " pass --zstdWindow=%sm if each file read at the same time may take that much")
              .formatted(mebibytes(window), mebibytes(maxWindow), mebibytes(window)));
    }
    ZstdInputStream out = new ZstdInputStream(in);
    out.setLongMax(log(Math.max(window, maxWindow)));
    return out;
  }

  /** The window that the first frame asks for, in bytes; 0 if there is no frame's header. */
  private static long window(byte[] header) {
    ByteBuffer bytes = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    if (header.length < 6 || bytes.getInt() != MAGIC) {
      return 0;
    }
    int descriptor = bytes.get() & 0xFF;
    boolean singleSegment = (descriptor & 0x20) != 0;
    if (!singleSegment) {
      int window = bytes.get() & 0xFF;
      long base = 1L << (10 + (window >> 3));
      return base + base / 8 * (window & 7);
    }
    int dictionaryBytes = new int[] {0, 1, 2, 4}[descriptor & 3];
    int contentBytes = new int[] {1, 2, 4, 8}[descriptor >> 6];
    if (bytes.remaining() < dictionaryBytes + contentBytes) {
      return 0;
    }
    bytes.position(bytes.position() + dictionaryBytes);
    long content =
        switch (contentBytes) {
          case 1 -> bytes.get() & 0xFF;
          case 2 -> (bytes.getShort() & 0xFFFF) + 256;
          case 4 -> bytes.getInt() & 0xFFFFFFFFL;
          default -> bytes.getLong();
        };
    return content < 0 ? Long.MAX_VALUE : content;
  }

  private static int log(long window) {
    int log = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, window - 1));
    return Math.max(MIN_WINDOW_LOG, Math.min(MAX_WINDOW_LOG, log));
  }

  private static long mebibytes(long bytes) {
    return (bytes + (1 << 20) - 1) >> 20;
  }
}
