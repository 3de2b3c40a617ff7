// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.nio.charset.StandardCharsets;

/** Finds the lines {@code </doc>} that end articles of Wikipedia extracts. Not thread-safe. */
final class DocElementEnds implements RecordEnds {
  private static final byte[] END = "</doc>".getBytes(StandardCharsets.US_ASCII);

  private long lineFeeds;

  /** How many bytes of the end tag the current line begins with; -1 if it begins otherwise. */
  private int matched;

  @Override
  public int next(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b == '\n') {
        boolean ends = matched == END.length;
        matched = 0;
        lineFeeds++;
        if (ends) {
          return i + 1;
        }
      } else if (matched >= 0 && matched < END.length) {
        matched = b == END[matched] ? matched + 1 : -1;
      }
    }
    return NONE;
  }

  @Override
  public long count() {
    return lineFeeds;
  }
}
