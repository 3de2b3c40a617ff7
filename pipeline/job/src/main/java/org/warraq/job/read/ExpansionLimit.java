// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Stops a decompression bomb: decompressed data that is large, and larger than what is stored by a
 * factor that text never has. Not thread-safe.
 */
final class ExpansionLimit extends FilterInputStream {
  /** Less than this many decompressed bytes never count as a bomb. */
  static final long ALWAYS_ALLOWED_BYTES = 256L << 20;

  /** Text of people has 3 to 20 bytes per stored byte, and gzip allows no more than 1032. */
  static final long MAX_RATIO = 1000;

  private final LongSupplier storedBytes;
  private long decompressed;

  /**
   * A limit for a stream.
   *
   * @param storedBytes how many stored bytes have been read so far, or more
   */
  ExpansionLimit(InputStream in, LongSupplier storedBytes) {
    super(in);
    this.storedBytes = storedBytes;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count(skipped);
    return skipped;
  }

  private void count(long bytes) throws BombException {
    decompressed += bytes;
    check(decompressed, storedBytes.getAsLong());
  }

  /**
   * Checks what stored bytes have become.
   *
   * @throws BombException if that is too much
   */
  static void check(long decompressed, long stored) throws BombException {
    if (decompressed > ALWAYS_ALLOWED_BYTES && decompressed / MAX_RATIO > stored) {
      throw new BombException(
          ("it is a decompression bomb: %s stored bytes have become more than %s, over %s times as"
                  + " many; if the text is real, decompress the file yourself")
              .formatted(stored, ALWAYS_ALLOWED_BYTES, MAX_RATIO));
    }
  }

  /** The data is a decompression bomb, so trying again does not help. */
  static final class BombException extends IOException {
    BombException(String message) {
      super(message);
    }
  }
}
