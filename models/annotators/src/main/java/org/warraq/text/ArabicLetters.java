// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

/**
 * Arabic letters and short words that the rules of several packages refer to, with names that can
 * be read in left-to-right code. The names are those of Unicode.
 */
public final class ArabicLetters {
  public static final char HAMZA = 'ء';
  public static final char WAW_WITH_HAMZA = 'ؤ';
  public static final char YEH_WITH_HAMZA = 'ئ';
  public static final char ALEF = 'ا';
  public static final char BEH = 'ب';
  public static final char TEH_MARBUTA = 'ة';
  public static final char TEH = 'ت';
  public static final char SEEN = 'س';
  public static final char FEH = 'ف';
  public static final char KAF = 'ك';
  public static final char LAM = 'ل';
  public static final char HEH = 'ه';
  public static final char WAW = 'و';
  public static final char ALEF_MAKSURA = 'ى';
  public static final char YEH = 'ي';

  /** Lengthens the line between two letters; it is not a letter itself. */
  public static final char TATWEEL = 'ـ';

  /** The definite article ال, which is written together with the word after it. */
  public static final String ARTICLE = "ال";

  private ArabicLetters() {}

  /**
   * Whether a character is from hamza to yeh in Unicode. That is every letter of the Arabic
   * alphabet, and tatweel; letters of other languages, such as Persian, are not among them.
   */
  public static boolean isArabicLetter(int codePoint) {
    return codePoint >= HAMZA && codePoint <= YEH;
  }

  /** Whether a character is an alef with a hamza or madda, or the alef of connection: أ إ آ ٱ. */
  public static boolean isAlefVariant(int codePoint) {
    return switch (codePoint) {
      case 'أ', 'إ', 'آ', 'ٱ' -> true;
      default -> false;
    };
  }
}
