// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.lang.Character.UnicodeScript;

/** Counts the letters of the Arabic script in a text. */
final class ArabicLetters {
  private ArabicLetters() {}

  /** The share of letters that are Arabic (0–1); 0 if the text has no letters. */
  static double share(String text) {
    int letters = 0;
    int arabic = 0;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      if (isUsual(letter)) {
        letters++;
        arabic++;
      } else if (Character.isLetter(letter)) {
        letters++;
        arabic += UnicodeScript.of(letter) == UnicodeScript.ARABIC ? 1 : 0;
      }
    }
    return letters == 0 ? 0 : (double) arabic / letters;
  }

  /** Whether it is one of the letters of the Arabic language, or the tatweel between them. */
  private static boolean isUsual(int letter) {
    return letter >= 'ء' && letter <= 'ي';
  }
}
