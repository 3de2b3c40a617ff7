// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import java.util.Arrays;

/** Recognises the byte order mark at a file's beginning. */
final class ByteOrderMark {
  /** The longest mark, in bytes. */
  static final int BYTES = 4;

  /** The length of UTF-8's mark. */
  static final int UTF8_BYTES = 3;

  private static final byte[] UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private ByteOrderMark() {}

  static boolean isUtf8(byte[] beginning) {
    return startsWith(beginning, UTF_8);
  }

  /** The charset that the mark of UTF-16 or UTF-32 tells; empty if there is none. */
  static String utf16(byte[] beginning) {
    if (startsWith(beginning, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0})
        || startsWith(beginning, new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF})) {
      return "UTF-32";
    }
    boolean isUtf16 =
        startsWith(beginning, new byte[] {(byte) 0xFF, (byte) 0xFE})
            || startsWith(beginning, new byte[] {(byte) 0xFE, (byte) 0xFF});
    return isUtf16 ? "UTF-16" : "";
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
