// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

/**
 * Says what kind of token a form is, by its characters alone: {@code TokenKind.of("3.5")} is {@link
 * #NUMBER}. Every form has exactly one kind. A form without a letter and without a digit is {@link
 * #MARK}, {@link #SYMBOL} or {@link #EMOJI}, and no form with a letter is one of these three.
 *
 * <p>Where several kinds would fit, the first one that fits wins, in the order {@link #EMOJI},
 * {@link #URL}, {@link #EMAIL}, {@link #MENTION}, {@link #WORD}, {@link #FOREIGN}, {@link #NUMBER},
 * {@link #SYMBOL}, {@link #MARK}. Thread-safe.
 */
public enum TokenKind {
  /** It has a letter of the Arabic script: كتاب, BBCعربي. */
  WORD,

  /** It has letters, but none of the Arabic script: BBC, MP3, Москва. */
  FOREIGN,

  /** It has a digit, and no letter: 2000, 1,000,000, 3.5, 12:30, 2-1, ½. */
  NUMBER,

  /** Punctuation: full stop, comma, bracket, quotation mark, dash, underscore, bullet. */
  MARK,

  /** A sign that is read out, or that is not punctuation: % + = $ € # @ &amp; °, private use. */
  SYMBOL,

  /** One picture: 😀, 👍🏽, 🇹🇳, 1️⃣. */
  EMOJI,

  /** The address of a web page: https://example.org/a, www.example.org, example.com. */
  URL,

  /** The address of a mailbox: name@example.org. */
  EMAIL,

  /** A user of a social network: @some_user. */
  MENTION;

  /**
   * Returns the kind of a form.
   *
   * @throws IllegalArgumentException if the form is empty
   */
  public static TokenKind of(String form) {
    if (form.isEmpty()) {
      throw new IllegalArgumentException("A form must not be empty.");
    }
    return isPlainWord(form) ? WORD : ofUnusual(form);
  }

  /** Whether this is {@link #MARK}, {@link #SYMBOL} or {@link #EMOJI}: no letter and no digit. */
  public boolean isMarkOrSymbol() {
    return this == MARK || this == SYMBOL || this == EMOJI;
  }

  /** Whether this is {@link #URL}, {@link #EMAIL} or {@link #MENTION}. */
  public boolean isWebToken() {
    return this == URL || this == EMAIL || this == MENTION;
  }

  private static boolean isPlainWord(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!ArabicLetters.isArabicLetter(form.charAt(i))
          || form.charAt(i) == ArabicLetters.TATWEEL) {
        return false;
      }
    }
    return true;
  }

  private static TokenKind ofUnusual(String form) {
    int length = form.length();
    if (Emoji.end(form, 0, length) == length) {
      return EMOJI;
    }
    if (WebTokens.urlEnd(form, 0, length) == length) {
      return URL;
    }
    if (WebTokens.emailEnd(form, 0, length) == length) {
      return EMAIL;
    }
    return WebTokens.mentionEnd(form, 0, length) == length ? MENTION : ofCharacters(form);
  }

  private static TokenKind ofCharacters(String form) {
    if (form.codePoints().anyMatch(TokenKind::isArabic)) {
      return WORD;
    }
    if (form.codePoints().anyMatch(TokenKind::isLetter)) {
      return FOREIGN;
    }
    if (form.codePoints().anyMatch(TokenKind::isNumeric)) {
      return NUMBER;
    }
    return form.codePoints().allMatch(TokenKind::isPunctuation) ? MARK : SYMBOL;
  }

  private static boolean isArabic(int codePoint) {
    return isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
  }

  private static boolean isLetter(int codePoint) {
    return Character.isLetter(codePoint) && codePoint != ArabicLetters.TATWEEL;
  }

  private static boolean isNumeric(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /**
   * Whether a character is punctuation in Universal Dependencies' sense. Unicode counts some signs
   * that are read out as punctuation, and counts bullets and accents as symbols.
   */
  private static boolean isPunctuation(int codePoint) {
    return switch (codePoint) {
      case '%', '٪', '‰', '؉', '؊', '#', '@', '&', '§' -> false;
      case '|', '~', '^', '`', '¨', '´', '¦' -> true;
      default -> isPunctuationOrBullet(codePoint);
    };
  }

  private static boolean isPunctuationOrBullet(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.NON_SPACING_MARK,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> codePoint == ArabicLetters.TATWEEL || isBullet(codePoint);
    };
  }

  /** Whether a character is of the Unicode block Geometric Shapes: ■, ●, ▪, ◄. */
  private static boolean isBullet(int codePoint) {
    return codePoint >= 0x25A0 && codePoint <= 0x25FF;
  }
}
