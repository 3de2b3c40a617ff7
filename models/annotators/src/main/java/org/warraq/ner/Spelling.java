// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

/** Spells words as the segmenter's forms are spelt, so that lists and sentences meet. */
public final class Spelling {
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_STEM = 2;

  private Spelling() {}

  /** A word with alefs made one and without diacritics and tatweel. */
  public static String folded(CharSequence word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter == 'أ' || letter == 'إ' || letter == 'آ' || letter == 'ٱ') {
        folded.append('ا');
      } else if (!isMark(letter)) {
        folded.append(letter);
      }
    }
    return folded.toString();
  }

  /** Whether a character is a diacritic or the tatweel. */
  public static boolean isMark(char letter) {
    return letter == 'ـ' || (letter >= '\u064b' && letter <= '\u065f') || letter == '\u0670';
  }

  /** A form without the article ال, if enough of it is left. */
  public static String stem(String form) {
    return form.substring(stemBegin(form));
  }

  /** Where the stem begins: after the article ال, if enough of the form is left. */
  static int stemBegin(String form) {
    return hasArticle(form) ? ARTICLE.length() : 0;
  }

  static boolean hasArticle(String form) {
    return form.startsWith(ARTICLE) && form.length() >= ARTICLE.length() + SHORTEST_STEM;
  }
}
