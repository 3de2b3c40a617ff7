// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

/** Tells text from white space; no-break spaces are white space too. */
final class BlankText {
  private BlankText() {}

  static boolean isBlank(CharSequence text) {
    return isBlank(text, 0, text.length());
  }

  /** Whether the UTF-16 units {@code [begin, end)} are white space only. */
  static boolean isBlank(CharSequence text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether bytes, in any charset that extends ASCII, are ASCII white space only. */
  static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && (b < '\t' || b > '\r')) {
        return false;
      }
    }
    return true;
  }
}
