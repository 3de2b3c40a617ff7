// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

/**
 * Finds emoji sequences, which show as one picture: a picture with a skin tone, several pictures
 * joined by U+200D, a flag of two letters or of tags, a digit on a key. Thread-safe.
 *
 * @see <a href="https://www.unicode.org/reports/tr51/">Unicode Technical Standard 51, Unicode
 *     Emoji</a>
 */
public final class Emoji {
  private static final int JOINER = 0x200D;
  private static final int PICTURE_STYLE = 0xFE0F;
  private static final int TEXT_STYLE = 0xFE0E;
  private static final int KEYCAP = 0x20E3;

  private Emoji() {}

  /**
   * The end of the emoji sequence that begins at a place, or that place if there is none. All
   * places are in UTF-16 units.
   */
  public static int end(CharSequence text, int begin, int limit) {
    int end = endOfOne(text, begin, limit);
    while (end > begin && codePoint(text, end, limit) == JOINER) {
      int next = endOfOne(text, end + 1, limit);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int endOfOne(CharSequence text, int begin, int limit) {
    int first = codePoint(text, begin, limit);
    if (isFlagLetter(first)) {
      int end = begin + 2;
      return isFlagLetter(codePoint(text, end, limit)) ? end + 2 : end;
    }
    if (isPicture(first)) {
      return endOfModifiers(text, begin + Character.charCount(first), limit);
    }
    return isKey(first) ? endOfKeycap(text, begin, limit) : begin;
  }

  /** The end of a picture's skin tone, style and tags. */
  private static int endOfModifiers(CharSequence text, int begin, int limit) {
    int end = begin;
    int codePoint = codePoint(text, end, limit);
    while (isModifier(codePoint)) {
      end += Character.charCount(codePoint);
      codePoint = codePoint(text, end, limit);
    }
    return end;
  }

  private static int endOfKeycap(CharSequence text, int begin, int limit) {
    int end = codePoint(text, begin + 1, limit) == PICTURE_STYLE ? begin + 2 : begin + 1;
    return codePoint(text, end, limit) == KEYCAP ? end + 1 : begin;
  }

  /** The code point at a place, or −1 at the end. */
  private static int codePoint(CharSequence text, int place, int limit) {
    if (place >= limit) {
      return -1;
    }
    char c = text.charAt(place);
    boolean isPair =
        Character.isHighSurrogate(c)
            && place + 1 < limit
            && Character.isLowSurrogate(text.charAt(place + 1));
    return isPair ? Character.toCodePoint(c, text.charAt(place + 1)) : c;
  }

  private static boolean isKey(int codePoint) {
    return isBetween(codePoint, '0', '9') || codePoint == '#' || codePoint == '*';
  }

  private static boolean isFlagLetter(int codePoint) {
    return isBetween(codePoint, 0x1F1E6, 0x1F1FF);
  }

  private static boolean isModifier(int codePoint) {
    return codePoint == PICTURE_STYLE
        || codePoint == TEXT_STYLE
        || codePoint == KEYCAP
        || isBetween(codePoint, 0x1F3FB, 0x1F3FF)
        || isBetween(codePoint, 0xE0020, 0xE007F);
  }

  /** Whether a code point can be an emoji alone; those that are mostly text signs are left out. */
  private static boolean isPicture(int codePoint) {
    return isBetween(codePoint, 0x1F000, 0x1FAFF)
        || (isBetween(codePoint, 0x2600, 0x27BF) && !isDingbatMark(codePoint))
        || isBetween(codePoint, 0x231A, 0x231B)
        || isBetween(codePoint, 0x23E9, 0x23FA)
        || isBetween(codePoint, 0x2B1B, 0x2B1C)
        || codePoint == 0x2B50
        || codePoint == 0x2B55
        || codePoint == 0x203C
        || codePoint == 0x2049;
  }

  /**
   * Whether a code point is a quotation mark, a bracket, a digit or an arrow among the dingbats.
   */
  private static boolean isDingbatMark(int codePoint) {
    return isBetween(codePoint, 0x275B, 0x2762)
        || isBetween(codePoint, 0x2768, 0x2794)
        || isBetween(codePoint, 0x2798, 0x27AF)
        || codePoint >= 0x27B1;
  }

  private static boolean isBetween(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
