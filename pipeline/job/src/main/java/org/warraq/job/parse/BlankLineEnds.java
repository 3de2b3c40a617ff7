// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

/** Finds the blank lines after blocks of lines. Not thread-safe. */
final class BlankLineEnds implements RecordEnds {
  private long lineFeeds;

  /** Whether the current line has white space only, so far. */
  private boolean blank = true;

  @Override
  public int next(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b == '\n') {
        lineFeeds++;
        if (blank) {
          return i + 1;
        }
        blank = true;
      } else {
        blank &= b == ' ' || b == '\t' || b == '\r';
      }
    }
    return NONE;
  }

  @Override
  public long count() {
    return lineFeeds;
  }
}
