// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Cuts a stream of bytes into records. Not thread-safe. */
public final class RawRecordReader {
  /** If a record is too long, its rejected input keeps this many bytes. */
  static final int KEPT_BYTES_OF_TOO_LONG = 4 << 20;

  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final RecordEnds ends;
  private final int maxBytes;
  private final long firstNumber;
  private final byte[] buffer = new byte[BUFFER_BYTES];

  /** The current record's bytes; no more are added once it is longer than allowed. */
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();

  /** The bytes {@code [begin, end)} of the buffer are not yet consumed. */
  private int begin;

  private int end;

  /** The current record's length in bytes so far. */
  private long length;

  /** The number of the current record, usually that of its first line. */
  private long number;

  /** Takes all bytes of a record that is too long; else {@code null}. */
  private MessageDigest digest;

  private long consumedBytes;

  /**
   * A reader of a stream that begins with a record.
   *
   * @param in the stream, decompressed; the caller closes it
   * @param ends tells where its records end
   * @param firstNumber the number of the first record in its file, counted from 1
   * @param maxBytes the longest record that is kept whole, in bytes
   */
  public RawRecordReader(InputStream in, RecordEnds ends, long firstNumber, int maxBytes) {
    this.in = in;
    this.ends = ends;
    this.firstNumber = firstNumber;
    this.number = firstNumber;
    this.maxBytes = maxBytes;
  }

  /**
   * The next record, or {@code null} after the last.
   *
   * @throws IOException if the stream fails; {@link #unfinished()} then has the bytes that were
   *     read of the current record
   */
  public RawRecord next() throws IOException {
    startRecord();
    while (fill()) {
      int recordEnd = ends.next(buffer, begin, end);
      consume(recordEnd < 0 ? end : recordEnd);
      if (recordEnd >= 0) {
        return unfinished();
      }
    }
    return length == 0 ? null : unfinished();
  }

  /**
   * The next record that is not a blank line, or {@code null} after the last.
   *
   * @throws IOException if the stream fails, as in {@link #next()}
   */
  public RawRecord nextNonBlank() throws IOException {
    RawRecord next = next();
    while (next != null && !next.isCut() && ends.isBlank(next.bytes())) {
      next = next();
    }
    return next;
  }

  /** The current record, as far as it has been read. */
  public RawRecord unfinished() {
    byte[] bytes = record.toByteArray();
    return length > maxBytes
        ? new RawRecord(
            Arrays.copyOf(bytes, Math.min(bytes.length, KEPT_BYTES_OF_TOO_LONG)),
            number,
            length,
            HexFormat.of().formatHex(digest.digest()))
        : new RawRecord(bytes, number, length);
  }

  /** What is wrong with the end of a file whose last record has been read, or {@code null}. */
  public String faultAtEnd() {
    return ends.faultAtEnd();
  }

  /** The length of all records read so far, in bytes. */
  public long consumedBytes() {
    return consumedBytes;
  }

  private void startRecord() {
    record.reset();
    digest = null;
    length = 0;
    number = firstNumber + ends.count();
  }

  private boolean fill() throws IOException {
    if (begin == end) {
      begin = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return begin < end;
  }

  private void consume(int to) {
    if (length <= maxBytes) {
      record.write(buffer, begin, to - begin);
    } else {
      digest.update(buffer, begin, to - begin);
    }
    length += to - begin;
    if (length > maxBytes && digest == null) {
      digest = sha256();
      digest.update(record.toByteArray());
    }
    consumedBytes += to - begin;
    begin = to;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
