// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

/** What is around the objects of a JSON file: white space, commas and the array's brackets. */
final class JsonFrame {
  private JsonFrame() {}

  /** The index of the record's first byte after the frame; the length if there is none. */
  static int begin(byte[] record) {
    int begin = 0;
    while (begin < record.length && isFrame(record[begin])) {
      begin++;
    }
    return begin;
  }

  private static boolean isFrame(byte b) {
    return b == ' ' || (b >= '\t' && b <= '\r') || b == ',' || b == '[' || b == ']';
  }
}
