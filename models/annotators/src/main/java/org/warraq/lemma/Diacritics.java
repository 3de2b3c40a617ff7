// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

/** Arabic diacritics: vowels, tanwin, sukun, shadda and dagger alef. Thread-safe. */
public final class Diacritics {
  public static final char FATHATAN = '\u064b';
  public static final char FATHA = '\u064e';
  public static final char DAMMA = '\u064f';
  public static final char KASRA = '\u0650';
  public static final char SHADDA = '\u0651';
  public static final char SUKUN = '\u0652';
  public static final char DAGGER_ALEF = '\u0670';

  private static final char LAST = '\u065f';

  private Diacritics() {}

  /** Whether a character is a diacritic. */
  public static boolean is(char character) {
    return (character >= FATHATAN && character <= LAST) || character == DAGGER_ALEF;
  }

  /** Returns a text without its diacritics and with plain alefs instead of ٱ. */
  public static String without(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (!is(character) && character != 'ـ') {
        letters.append(character == 'ٱ' ? 'ا' : character);
      }
    }
    return letters.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (is(character) || character == 'ـ' || character == 'ٱ') {
        return false;
      }
    }
    return true;
  }
}
