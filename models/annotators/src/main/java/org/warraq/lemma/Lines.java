// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A list of strings, kept as the lines of one text in UTF-8. A string is made when it is asked for,
 * because a program loads tens of thousands of lemmas but few of them are in its articles.
 * Immutable.
 */
final class Lines {
  private final byte[] text;

  /** By line: its first byte; at the end, one more than the length of the text. */
  private final int[] begins;

  /** Takes over a text, whose lines have a line feed between them. */
  Lines(byte[] text) {
    this.text = text;
    int size = 1;
    for (byte each : text) {
      size += each == '\n' ? 1 : 0;
    }
    begins = new int[size + 1];
    int line = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n') {
        line++;
        begins[line] = i + 1;
      }
    }
    begins[size] = text.length + 1;
  }

  /** Number of lines. */
  int size() {
    return begins.length - 1;
  }

  /** A line, as a new string. */
  String get(int line) {
    return new String(text, begins[line], begins[line + 1] - 1 - begins[line], UTF_8);
  }
}
