// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of one line of a file. Unlike {@link BufferedReader#readLine}, it keeps none of
 * them, because the JSON of a long article is a line of hundreds of MB. Not thread-safe.
 */
final class OneLine extends Reader {
  private final BufferedReader file;
  private boolean atEnd;

  private OneLine(BufferedReader file) {
    this.file = file;
  }

  /**
   * The next line of a file, or null at its end. The line before must have been read or skipped.
   */
  static OneLine next(BufferedReader file) throws IOException {
    file.mark(1);
    if (file.read() < 0) {
      return null;
    }
    file.reset();
    return new OneLine(file);
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    int count = 0;
    for (int c; count < length && (c = next()) >= 0; ) {
      to[offset + count++] = (char) c;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  /** Passes over what has not been read. */
  void skipRest() throws IOException {
    while (!atEnd) {
      next();
    }
  }

  private int next() throws IOException {
    int c = atEnd ? -1 : file.read();
    atEnd = c < 0 || c == '\n';
    return atEnd ? -1 : c;
  }

  /** Leaves the file open. */
  @Override
  public void close() {}
}
