// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/** Classes of characters, as small numbers, by which {@link FixedTokenFinder} finds tokens. */
final class CharacterClass {
  /** White space. */
  static final byte SPACE = 0;

  /** A letter of the Arabic script, a vowel sign that the lexer drops, or tatweel. */
  static final byte ARABIC = 1;

  /** A decimal digit of any script. */
  static final byte DIGIT = 2;

  /** A letter of another script. */
  static final byte LETTER = 3;

  /** A combining mark of another script, and other characters that need a letter before them. */
  static final byte SIGN = 4;

  /** A mark or symbol. */
  static final byte MARK = 5;

  private static final byte[] CLASSES = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      CLASSES[c] = find(c);
    }
  }

  private CharacterClass() {}

  /** The class of a UTF-16 unit; a half of a surrogate pair is a mark. */
  static byte of(char c) {
    return CLASSES[c];
  }

  /** Whether no word goes on after a character: it is a space, a mark, or the end of a pair. */
  static boolean endsWord(char c) {
    return CLASSES[c] == SPACE || (CLASSES[c] == MARK && !Character.isHighSurrogate(c));
  }

  /** The class of a code point. */
  static byte of(int codePoint) {
    return codePoint <= Character.MAX_VALUE ? CLASSES[codePoint] : find(codePoint);
  }

  private static byte find(int codePoint) {
    boolean isBreak = isBetween(codePoint, '\t', '\r') || codePoint == 0x85;
    if (isBreak || Character.isSpaceChar(codePoint)) {
      return SPACE;
    }
    if (isArabicInLexer(codePoint)) {
      return ARABIC;
    }
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER ->
          LETTER;
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          SIGN;
      default -> MARK;
    };
  }

  /** Whether CoreNLP's lexer takes a character for a part of an Arabic word. */
  private static boolean isArabicInLexer(int c) {
    boolean inBlock =
        isBetween(c, 0x0620, 0x065E)
            || isBetween(c, 0x0610, 0x061A)
            || isBetween(c, 0x066E, 0x06D3)
            || isBetween(c, 0x06D5, 0x06DC)
            || isBetween(c, 0x06E0, 0x06E8)
            || isBetween(c, 0x06EA, 0x06EF)
            || isBetween(c, 0x06FA, 0x06FC)
            || c == 0x06FF
            || isBetween(c, 0x0750, 0x077F)
            || isBetween(c, 0x08A0, 0x08BD);
    return inBlock && Character.isDefined(c);
  }

  private static boolean isBetween(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
