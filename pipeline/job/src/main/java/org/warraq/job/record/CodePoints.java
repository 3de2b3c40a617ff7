// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.util.function.IntUnaryOperator;

/** From UTF-16 offsets of a text, which Java counts, to code points, which everyone else does. */
final class CodePoints {
  private CodePoints() {}

  /** A function from offset to offset; one inside a surrogate pair maps to the pair's end. */
  static IntUnaryOperator of(String text) {
    return text.chars().anyMatch(c -> Character.isHighSurrogate((char) c))
        ? counting(text)
        : IntUnaryOperator.identity();
  }

  private static IntUnaryOperator counting(String text) {
    int[] codePoints = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      codePoints[i] = count;
      boolean insidePair = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      count += insidePair ? 0 : 1;
    }
    codePoints[text.length()] = count;
    return offset -> codePoints[offset];
  }
}
