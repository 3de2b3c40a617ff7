// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

import java.text.Normalizer;

/**
 * The plain Arabic spelling of characters that look like Arabic letters but have other codes:
 * presentation forms and ligatures, which come from PDF files, and Persian and Urdu letters, which
 * come from their keyboards. ﻻ is لا, ک is ك. Thread-safe.
 *
 * <p>Letters for sounds that Arabic lacks (پ چ ڤ گ ژ) stay. So do the three signs that stand for a
 * whole sentence, such as ﷺ. The Persian yeh stays, because it is ي or ى, and {@link #PERSIAN_YEH}
 * must be decided by the word.
 *
 * @see <a href="https://www.unicode.org/charts/PDF/UFB50.pdf">Unicode, Arabic Presentation
 *     Forms-A</a>
 */
public final class PlainLetters {
  /** In Persian, Urdu and Kurdish text: ي, and at the end of a word ي or ى. */
  public static final char PERSIAN_YEH = 'ی';

  private static final char FIRST_FORM = '\uFB50';
  private static final char LAST_FORM = '\uFEFC';

  /** By form minus {@link #FIRST_FORM}: its plain spelling, or null if it is not a form. */
  private static final String[] FORMS = forms();

  private PlainLetters() {}

  /**
   * The plain spelling of a UTF-16 unit, or null if it has none but itself. A ligature's spelling
   * has several letters.
   */
  public static String of(char c) {
    return c >= FIRST_FORM && c <= LAST_FORM ? FORMS[c - FIRST_FORM] : ofLetter(c);
  }

  /** Whether a character is a letter that stands for a sentence: ﷺ, ﷻ. */
  public static boolean isFormula(char c) {
    return c == 'ﷺ' || c == 'ﷻ';
  }

  /** The Arabic letter of another language's letter, or null. */
  private static String ofLetter(char c) {
    return switch (c) {
      case 'ک', 'ڪ', 'ګ' -> "ك";
      case 'ہ', 'ھ', 'ە', 'ۀ', 'ۂ' -> "ه";
      case 'ۃ' -> "ة";
      case 'ے', 'ۍ', 'ې', 'ؠ' -> "ي";
      case 'ۓ' -> "ئ";
      case 'ٲ' -> "أ";
      case 'ٳ' -> "إ";
      case 'ٯ' -> "ق";
      default -> null;
    };
  }

  private static String[] forms() {
    String[] forms = new String[LAST_FORM - FIRST_FORM + 1];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = form((char) (FIRST_FORM + i));
    }
    return forms;
  }

  private static String form(char c) {
    String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    // The form of a lone vowel sign is spelt as a space or a tatweel, and the sign.
    boolean isSign = letters.length() > 1 && (letters.charAt(0) == ' ' || letters.charAt(0) == 'ـ');
    String spelling = isSign ? letters.substring(1) : letters;
    boolean isForm =
        Character.isLetter(c)
            && Character.UnicodeScript.of(c).equals(Character.UnicodeScript.ARABIC)
            && spelling.indexOf(' ') < 0
            && spelling.charAt(0) != c;
    return isForm ? inArabicLetters(spelling) : null;
  }

  private static String inArabicLetters(String letters) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      String letter = ofLetter(letters.charAt(i));
      plain.append(letter == null ? letters.substring(i, i + 1) : letter);
    }
    return plain.toString();
  }
}
