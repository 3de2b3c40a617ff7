// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read through it. Not thread-safe. */
final class StoredBytes extends FilterInputStream {
  private long count;

  StoredBytes(InputStream in) {
    super(in);
  }

  /** The number of bytes that have been read. */
  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count += b < 0 ? 0 : 1;
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count += Math.max(0, read);
    return read;
  }
}
