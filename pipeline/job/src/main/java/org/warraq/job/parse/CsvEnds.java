// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

/**
 * Finds the ends of CSV records by RFC 4180: a quote opens a quoted field only at the field's
 * beginning, and two quotes within a quoted field mean one. Not thread-safe.
 */
final class CsvEnds implements RecordEnds {
  private enum State {
    FIELD_START,
    UNQUOTED,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private final byte[] separator;
  private State state = State.FIELD_START;
  private long lineFeeds;

  /** How many bytes of the separator the bytes so far end with. */
  private int matched;

  CsvEnds(byte[] separator) {
    this.separator = separator;
  }

  /** The number of fields of one record, counted without taking memory for them. */
  static long fields(byte[] record, byte[] separator) {
    CsvEnds ends = new CsvEnds(separator);
    long fields = 1;
    for (byte b : record) {
      ends.take(b);
      fields += ends.state == State.FIELD_START ? 1 : 0;
    }
    return fields;
  }

  @Override
  public int next(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b == '\n') {
        lineFeeds++;
        if (state != State.QUOTED) {
          state = State.FIELD_START;
          matched = 0;
          return i + 1;
        }
      } else {
        take(b);
      }
    }
    return NONE;
  }

  private void take(byte b) {
    if (state == State.QUOTED) {
      state = b == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
    } else if (b == '"' && state != State.UNQUOTED) {
      state = State.QUOTED;
      matched = 0;
    } else {
      state = endsSeparator(b) ? State.FIELD_START : State.UNQUOTED;
    }
  }

  private boolean endsSeparator(byte b) {
    if (b != separator[matched]) {
      matched = b == separator[0] ? 1 : 0;
    } else {
      matched++;
    }
    if (matched < separator.length) {
      return false;
    }
    matched = 0;
    return true;
  }

  @Override
  public long count() {
    return lineFeeds;
  }
}
