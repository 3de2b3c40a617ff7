// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

/**
 * Replaces spellings that differ from writer to writer by one common spelling, so that a word can
 * be looked up or grouped. The result is not meant for readers. Thread-safe.
 *
 * <pre>
 * أ إ آ ٱ                                             become ا
 * ؤ                                                   becomes و
 * ئ ى, Persian yeh                                    become ي
 * ة                                                   becomes ه
 * Persian kaf                                         becomes ك
 * diacritics, tatweel, invisible format characters    are dropped
 * white space                                         becomes one space, none at the ends
 * Latin letters                                       become lower case
 * </pre>
 */
public final class ArabicFolding {
  private static final char PERSIAN_KAF = 'ک';

  private ArabicFolding() {}

  /** Returns the folded spelling of a text. */
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
    return codePoint == ArabicLetters.TATWEEL
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT;
  }

  private static int fold(int codePoint) {
    if (ArabicLetters.isAlefVariant(codePoint)) {
      return ArabicLetters.ALEF;
    }
    return switch (codePoint) {
      case ArabicLetters.WAW_WITH_HAMZA -> ArabicLetters.WAW;
      case ArabicLetters.YEH_WITH_HAMZA, ArabicLetters.ALEF_MAKSURA, PlainLetters.PERSIAN_YEH ->
          ArabicLetters.YEH;
      case ArabicLetters.TEH_MARBUTA -> ArabicLetters.HEH;
      case PERSIAN_KAF -> ArabicLetters.KAF;
      default ->
          Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
              ? ' '
              : Character.toLowerCase(codePoint);
    };
  }
}
