// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

/** Tells text from white space, no-break spaces included. */
public final class BlankText {
  private BlankText() {}

  static boolean is(CharSequence text) {
    return is(text, 0, text.length());
  }

  static boolean is(CharSequence text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether raw bytes, in any charset that extends ASCII, are white space only. */
  public static boolean is(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && (b < '\t' || b > '\r')) {
        return false;
      }
    }
    return true;
  }
}
