// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

/** What the splitter asks of single characters. */
final class Characters {
  private static final char ARABIC_COMMA = '،';
  private static final char TATWEEL = 'ـ';
  private static final char NEXT_LINE = '\u0085';

  private Characters() {}

  /** Unicode's White_Space; controls of direction and the byte order mark are not. */
  static boolean isWhiteSpace(char c) {
    return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == NEXT_LINE;
  }

  static boolean isLineBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == NEXT_LINE || c == '\u2028' || c == '\u2029';
  }

  /** Whether {@code c} can end a sentence. */
  static boolean isStop(char c) {
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
    return arabic && Character.isLetter(c) && c != TATWEEL;
  }

  /** A letter or digit of the scripts that names of files and hosts are written in. */
  static boolean isLatin(char c) {
    return c < '\u0250' && Character.isLetterOrDigit(c);
  }

  /** Takes no room of its own: diacritics, and controls of direction and joining. */
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

  /** Belongs to a word without being a letter of it. */
  static boolean isSilent(char c) {
    return c == TATWEEL || isInvisible(c);
  }

  /** Where the diacritics, controls and emoji end that belong to the mark before {@code from}. */
  static int skipAttached(String text, int from, int end) {
    int at = from;
    while (at < end && isAttached(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return Math.min(at, end);
  }

  private static boolean isAttached(int codePoint) {
    return isInvisible(codePoint) || isEmoji(codePoint);
  }

  /** The planes of emoji and their modifiers; older symbols such as • rather begin a line. */
  static boolean isEmoji(int codePoint) {
    return codePoint >= 0x1f000 && codePoint <= 0x1faff;
  }

  /** Where the white space that begins at {@code from} ends. */
  static int skipWhiteSpace(String text, int from, int end) {
    int at = from;
    while (at < end && isWhiteSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the white space that ends at {@code from} begins. */
  static int skipWhiteSpaceBack(String text, int from, int begin) {
    int at = from;
    while (at > begin && isWhiteSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
