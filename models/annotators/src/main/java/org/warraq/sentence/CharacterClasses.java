// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import org.warraq.text.ArabicLetters;

/** Classes of characters that the splitter's rules distinguish. All indexes are UTF-16 units. */
final class CharacterClasses {
  private static final char ARABIC_COMMA = '،';
  private static final char NEXT_LINE = '\u0085';

  private CharacterClasses() {}

  /**
   * Whether a character has the Unicode property White_Space. Direction controls and the byte order
   * mark do not have it.
   */
  static boolean isWhiteSpace(char c) {
    return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == NEXT_LINE;
  }

  static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == NEXT_LINE || c == '\u2028' || c == '\u2029';
  }

  /** Whether a character is an end mark: it can end a sentence. */
  static boolean isEndMark(char c) {
    return switch (c) {
      case '.', '!', '?', '؟', '…', '۔', '‼', '⁇', '⁈', '⁉' -> true;
      default -> false;
    };
  }

  static boolean isComma(char c) {
    return c == ',' || isArabicComma(c);
  }

  static boolean isArabicComma(char c) {
    return c == ARABIC_COMMA;
  }

  static boolean isDash(char c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  static boolean isOpeningBracket(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  static boolean isClosingBracket(char c) {
    return c == ')' || c == ']' || c == '}';
  }

  static boolean isArabicLetter(char c) {
    boolean arabic = (c >= '\u0600' && c <= '\u08ff') || (c >= '\ufb50' && c <= '\ufeff');
    return arabic && Character.isLetter(c) && c != ArabicLetters.TATWEEL;
  }

  /** Whether a character is a Latin letter, or a digit from 0 to 9. */
  static boolean isLatin(char c) {
    return c < '\u0250' && Character.isLetterOrDigit(c);
  }

  /** Whether a character has no width: a diacritic, or a control of direction or joining. */
  static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** Whether a character can be inside a word without being a letter: a diacritic or tatweel. */
  static boolean isSilent(char c) {
    return c == ArabicLetters.TATWEEL || isInvisible(c);
  }

  /** End of the diacritics, controls and emoji that begin at {@code from}, after a mark. */
  static int skipAttached(String text, int from, int end) {
    int index = from;
    while (index < end && isAttached(text.codePointAt(index))) {
      index += Character.charCount(text.codePointAt(index));
    }
    return Math.min(index, end);
  }

  private static boolean isAttached(int codePoint) {
    return isInvisible(codePoint) || isEmoji(codePoint);
  }

  /**
   * Whether a character is in the Unicode blocks of emoji and their modifiers. Older symbols such
   * as • are not, because they often begin a line.
   */
  static boolean isEmoji(int codePoint) {
    return codePoint >= 0x1f000 && codePoint <= 0x1faff;
  }

  /** Whether an emoji shows a feeling: a face, a heart, a flower or a hand. */
  static boolean isFeeling(int codePoint) {
    return codePoint == 0x2764
        || codePoint == 0x263a
        || (codePoint >= 0x1f446 && codePoint <= 0x1f450)
        || (codePoint >= 0x1f48b && codePoint <= 0x1f49f)
        || (codePoint >= 0x1f600 && codePoint <= 0x1f64f)
        || (codePoint >= 0x1f90c && codePoint <= 0x1f92f)
        || (codePoint >= 0x1f970 && codePoint <= 0x1f97a);
  }

  /** End of the white space that begins at {@code from}. */
  static int skipWhiteSpace(String text, int from, int end) {
    int index = from;
    while (index < end && isWhiteSpace(text.charAt(index))) {
      index++;
    }
    return index;
  }

  /** Start of the white space that ends at {@code from}. */
  static int skipWhiteSpaceBack(String text, int from, int begin) {
    int index = from;
    while (index > begin && isWhiteSpace(text.charAt(index - 1))) {
      index--;
    }
    return index;
  }
}
