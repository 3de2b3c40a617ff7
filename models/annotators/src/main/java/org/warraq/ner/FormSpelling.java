// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import org.warraq.text.ArabicLetters;

/** Spells words like the segmenter's forms, so that name lists and sentences can be compared. */
public final class FormSpelling {
  /** Shortest stem after an article, in UTF-16 units. */
  private static final int MIN_STEM = 2;

  private FormSpelling() {}

  /** A word with a bare alef for every kind of alef, and without diacritics and tatweel. */
  public static String folded(CharSequence word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (ArabicLetters.isAlefVariant(letter)) {
        folded.append(ArabicLetters.ALEF);
      } else if (!isDiacritic(letter) && letter != ArabicLetters.TATWEEL) {
        folded.append(letter);
      }
    }
    return folded.toString();
  }

  private static boolean isDiacritic(char letter) {
    return (letter >= '\u064b' && letter <= '\u065f') || letter == '\u0670';
  }

  /**
   * A form without the article ال, which the segmenter leaves on its stem. It stays if fewer than
   * two letters would remain.
   */
  public static String stem(String form) {
    return form.substring(stemBegin(form));
  }

  /** Index of the first UTF-16 unit of {@link #stem}. */
  static int stemBegin(String form) {
    return hasArticle(form) ? ArabicLetters.ARTICLE.length() : 0;
  }

  /** Whether {@link #stem} takes an article away. */
  static boolean hasArticle(String form) {
    return form.startsWith(ArabicLetters.ARTICLE)
        && form.length() >= ArabicLetters.ARTICLE.length() + MIN_STEM;
  }
}
