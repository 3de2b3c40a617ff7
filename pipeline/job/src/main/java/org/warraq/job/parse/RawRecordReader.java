// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.warraq.job.flags.InputFormat;

/** Cuts a stream of bytes into records. Not thread-safe. */
public final class RawRecordReader {
  /** So much of a record that is too long to be taken into memory is kept for its rejection. */
  public static final int KEPT_OF_TOO_LONG = 4 << 20;

  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final RecordEnds ends;
  private final int maxBytes;
  private final long firstNumber;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private int begin;
  private int end;
  private long length;
  private long number;
  private long passed;

  public RawRecordReader(InputStream in, InputFormat format, long firstNumber, int maxBytes) {
    this.in = in;
    this.ends = RecordEnds.of(format);
    this.firstNumber = firstNumber;
    this.number = firstNumber;
    this.maxBytes = maxBytes;
  }

  /**
   * The next record, or {@code null} after the last.
   *
   * @throws IOException if there may be more that cannot be read; what was read of the record at
   *     hand is then in {@link #unfinished()}
   */
  public RawRecord next() throws IOException {
    startRecord();
    while (fill()) {
      int found = ends.next(buffer, begin, end);
      keep(found < 0 ? end : found);
      if (found >= 0) {
        return unfinished();
      }
    }
    return length == 0 ? null : unfinished();
  }

  /** What has been read of the record at hand. */
  public RawRecord unfinished() {
    byte[] bytes = record.toByteArray();
    return length > maxBytes
        ? new RawRecord(
            Arrays.copyOf(bytes, Math.min(bytes.length, KEPT_OF_TOO_LONG)), number, length)
        : new RawRecord(bytes, number, length);
  }

  /** How many bytes the records so far took. */
  public long passed() {
    return passed;
  }

  private void startRecord() {
    record.reset();
    length = 0;
    number = firstNumber + ends.lineFeeds();
  }

  private boolean fill() throws IOException {
    if (begin == end) {
      begin = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return begin < end;
  }

  private void keep(int to) {
    if (length <= maxBytes) {
      record.write(buffer, begin, to - begin);
    }
    length += to - begin;
    passed += to - begin;
    begin = to;
  }
}
