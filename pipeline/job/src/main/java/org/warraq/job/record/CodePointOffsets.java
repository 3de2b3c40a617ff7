// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.util.function.IntUnaryOperator;

/** Converts offsets of a text from UTF-16 units, which Java counts, to Unicode code points. */
final class CodePointOffsets {
  private CodePointOffsets() {}

  /**
   * Returns a function from an offset in UTF-16 units to the same offset in code points. An offset
   * inside a surrogate pair becomes the offset of the pair's end.
   */
  static IntUnaryOperator of(String text) {
    return text.chars().anyMatch(c -> Character.isHighSurrogate((char) c))
        ? counting(text)
        : IntUnaryOperator.identity();
  }

  private static IntUnaryOperator counting(String text) {
    int[] codePointOffsets = new int[text.length() + 1]; // by offset in UTF-16 units
    int codePoints = 0;
    for (int i = 0; i < text.length(); i++) {
      codePointOffsets[i] = codePoints;
      boolean insidePair = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      codePoints += insidePair ? 0 : 1;
    }
    codePointOffsets[text.length()] = codePoints;
    return offset -> codePointOffsets[offset];
  }
}
