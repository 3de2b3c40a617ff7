// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import org.warraq.job.flags.InputFormat;

/**
 * Finds where records end in bytes that come in pieces. Planning and reading share it, so they
 * agree. Works before decoding, in every charset that extends ASCII. Not thread-safe.
 */
public final class RecordEnds {
  private static final int NONE = -1;

  private final InputFormat format;
  private Csv state = Csv.FIELD_START;
  private long lineFeeds;

  private RecordEnds(InputFormat format) {
    this.format = format;
  }

  /** The ends for a stream that begins with a record. */
  public static RecordEnds of(InputFormat format) {
    return new RecordEnds(format);
  }

  /** Just after the next record's last byte, or -1 if it does not end in {@code [from, to)}. */
  public int next(byte[] bytes, int from, int to) {
    return switch (format) {
      case JSONL -> nextLine(bytes, from, to);
      case CSV -> nextCsv(bytes, from, to);
      // The whole file is one record.
      case TEXT, PARQUET -> NONE;
    };
  }

  /** How many line feeds have been passed so far, those within quoted fields included. */
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
      if (b == '\n' && state != Csv.QUOTED) {
        state = Csv.FIELD_START;
        return i + 1;
      }
      state = state.after(b);
    }
    return NONE;
  }

  /** RFC 4180: a quote opens a field only where the field begins; two of them stand for one. */
  private enum Csv {
    FIELD_START,
    UNQUOTED,
    QUOTED,
    QUOTE_IN_QUOTED;

    Csv after(byte b) {
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
