// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

/**
 * Folds spellings of Arabic that differ from writer to writer, so that one name is found under one
 * spelling: alef with or without hamza or madda, hamza on its seat, final ya and alef maqsura, ta
 * marbuta and ha; diacritics, tatweel and invisible format characters are dropped, white space is
 * one space.
 *
 * <p>For grouping and look-up; what it returns is not meant to be read.
 */
public final class ArabicFolding {
  private static final char TATWEEL = 'ـ';

  private ArabicFolding() {}

  /** The folded spelling of {@code text}. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isDropped(c))
        .map(ArabicFolding::fold)
        .forEach(c -> append(folded, c));
    return folded.toString().strip();
  }

  private static void append(StringBuilder folded, int codePoint) {
    boolean repeatsSpace =
        codePoint == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
    if (!repeatsSpace) {
      folded.appendCodePoint(codePoint);
    }
  }

  private static boolean isDropped(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint == TATWEEL || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static int fold(int codePoint) {
    return switch (codePoint) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ؤ' -> 'و';
      case 'ئ', 'ى', 'ی' -> 'ي';
      case 'ة' -> 'ه';
      case 'ک' -> 'ك';
      default ->
          Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
              ? ' '
              : Character.toLowerCase(codePoint);
    };
  }
}
