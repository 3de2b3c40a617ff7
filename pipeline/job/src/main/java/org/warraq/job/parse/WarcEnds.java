// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.nio.charset.StandardCharsets;

/**
 * Finds the ends of WARC records (ISO 28500): a header of lines, a blank line, and as many bytes of
 * content as {@code Content-Length} says. The blank lines after a record go with the next one. What
 * is not a record becomes one, up to the next line that may begin a record; the parser refuses it.
 * Not thread-safe.
 */
final class WarcEnds implements RecordEnds {
  private static final String VERSION = "WARC/";
  private static final String LENGTH = "content-length:";

  /** Longer header lines are of no interest. */
  private static final int KEPT_LINE_BYTES = 200;

  private enum State {
    BETWEEN,
    HEADER,
    CONTENT,
    JUNK
  }

  /** The beginning of the current line, of a header or between records. */
  private final byte[] line = new byte[KEPT_LINE_BYTES];

  private int lineLength;
  private State state = State.BETWEEN;
  private long lineFeeds;

  /** The length of the content in bytes, or how much of it is left; -1 if it is not known. */
  private long content = -1;

  @Override
  public int next(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (state == State.CONTENT) {
        int end = (int) Math.min(to, i + content);
        countLineFeeds(bytes, i, end);
        content -= end - i;
        if (content > 0) {
          return NONE;
        }
        finish();
        return end;
      }
      if (state == State.JUNK && lineLength == 0 && bytes[i] == 'W') {
        finish();
        return i;
      }
      if (bytes[i] == '\n') {
        lineFeeds++;
        if (endLine()) {
          return i + 1;
        }
      } else if (lineLength < KEPT_LINE_BYTES) {
        line[lineLength++] = bytes[i];
      }
    }
    return NONE;
  }

  /** Takes a whole line of a header or between records; whether it ends a record. */
  private boolean endLine() {
    String text = new String(line, 0, lineLength, StandardCharsets.ISO_8859_1).strip();
    lineLength = 0;
    switch (state) {
      case BETWEEN -> {
        if (!text.isEmpty()) {
          state = text.startsWith(VERSION) ? State.HEADER : State.JUNK;
        }
      }
      case HEADER -> {
        if (text.isEmpty()) {
          return endHeader();
        }
        if (text.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
          content = length(text.substring(LENGTH.length()).strip());
        }
      }
      default -> {
        // Junk goes on to the next line that may begin a record.
      }
    }
    return false;
  }

  private boolean endHeader() {
    if (content > 0) {
      state = State.CONTENT;
      return false;
    }
    boolean empty = content == 0;
    state = empty ? State.BETWEEN : State.JUNK;
    content = -1;
    return empty;
  }

  private void finish() {
    state = State.BETWEEN;
    content = -1;
  }

  private static long length(String digits) {
    return digits.matches("\\d{1,15}") ? Long.parseLong(digits) : -1;
  }

  private void countLineFeeds(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      lineFeeds += bytes[i] == '\n' ? 1 : 0;
    }
  }

  @Override
  public long count() {
    return lineFeeds;
  }
}
