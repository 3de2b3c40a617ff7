// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import org.warraq.job.flags.InputFormat;

/**
 * Finds the ends of records in bytes that come piece by piece. Planning and reading both use it, so
 * that they agree. It works on undecoded bytes, in every charset that extends ASCII. Not
 * thread-safe.
 */
public final class RecordEnds {
  private static final int NONE = -1;

  private final InputFormat format;
  private CsvState state = CsvState.FIELD_START;
  private long lineFeeds;

  private RecordEnds(InputFormat format) {
    this.format = format;
  }

  /** The record ends of a stream that begins with a record. */
  public static RecordEnds of(InputFormat format) {
    return new RecordEnds(format);
  }

  /**
   * The index just after the current record's last byte (its line feed), or -1 if the record does
   * not end in {@code [from, to)}.
   *
   * @param bytes the next bytes of the stream; those before {@code from} were passed in before
   */
  public int next(byte[] bytes, int from, int to) {
    return switch (format) {
      case JSONL -> nextLine(bytes, from, to);
      case CSV -> nextCsv(bytes, from, to);
      // The whole file is one record.
      case TEXT, PARQUET -> NONE;
    };
  }

  /** The number of line feeds so far, including those within quoted fields. */
  public long lineFeeds() {
    return lineFeeds;
  }

  private int nextLine(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        lineFeeds++;
        return i + 1;
      }
    }
    return NONE;
  }

  private int nextCsv(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      lineFeeds += b == '\n' ? 1 : 0;
      if (b == '\n' && state != CsvState.QUOTED) {
        state = CsvState.FIELD_START;
        return i + 1;
      }
      state = state.after(b);
    }
    return NONE;
  }

  /**
   * The state of a CSV stream by RFC 4180: a quote opens a quoted field only at the field's
   * beginning, and two quotes within a quoted field mean one.
   */
  private enum CsvState {
    FIELD_START,
    UNQUOTED,
    QUOTED,
    QUOTE_IN_QUOTED;

    CsvState after(byte b) {
      if (this == QUOTED) {
        return b == '"' ? QUOTE_IN_QUOTED : QUOTED;
      }
      if (b == '"' && this != UNQUOTED) {
        return QUOTED;
      }
      return b == ',' ? FIELD_START : UNQUOTED;
    }
  }
}
