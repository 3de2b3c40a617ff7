// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

/** Finds the ends of lines. Not thread-safe. */
final class LineEnds implements RecordEnds {
  private long lineFeeds;

  @Override
  public int next(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        lineFeeds++;
        return i + 1;
      }
    }
    return NONE;
  }

  @Override
  public long count() {
    return lineFeeds;
  }
}
