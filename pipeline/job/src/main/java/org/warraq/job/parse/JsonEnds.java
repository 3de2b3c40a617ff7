// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

/**
 * Finds the ends of JSON objects that follow each other, in an array or without one. It counts
 * braces and brackets outside of strings; the parser judges the rest. Not thread-safe.
 */
final class JsonEnds implements RecordEnds {
  private final boolean inArray;
  private long records;

  /** The number of open braces and brackets of the current record. */
  private long depth;

  private boolean inString;
  private boolean escaped;

  /** Whether the last byte that is not white space was the array's closing bracket. */
  private boolean closed;

  /**
   * The ends in a file or chunk.
   *
   * @param inArray whether the objects are elements of an array
   */
  JsonEnds(boolean inArray) {
    this.inArray = inArray;
  }

  @Override
  public int next(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (inString) {
        takeInString(bytes[i]);
      } else if (take(bytes[i])) {
        records++;
        return i + 1;
      }
    }
    return NONE;
  }

  private void takeInString(byte b) {
    if (escaped) {
      escaped = false;
    } else if (b == '\\') {
      escaped = true;
    } else if (b == '"' || b == '\n') {
      // A string has no line break: this one is broken, and what follows it may be whole.
      inString = false;
    }
  }

  /** Whether a byte outside of strings ends a record. */
  private boolean take(byte b) {
    switch (b) {
      case '"' -> inString = true;
      case '{' -> depth++;
      case '[' -> depth += depth > 0 ? 1 : 0;
      case '}' -> {
        depth = Math.max(0, depth - 1);
        closed = false;
        return depth == 0;
      }
      case ']' -> {
        closed = depth == 0;
        depth = Math.max(0, depth - 1);
      }
      default -> closed &= b == ' ' || (b >= '\t' && b <= '\r');
    }
    return false;
  }

  @Override
  public long count() {
    return records;
  }

  @Override
  public boolean isBlank(byte[] record) {
    return JsonFrame.begin(record) == record.length;
  }

  @Override
  public String faultAtEnd() {
    return inArray && !closed
        ? "the JSON array is not closed by ], so the file may be cut short; get it again, or close"
            + " the array"
        : null;
  }
}
