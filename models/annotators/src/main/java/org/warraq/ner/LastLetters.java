// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.warraq.text.ArabicLetters.ALEF_MAKSURA;
import static org.warraq.text.ArabicLetters.HEH;
import static org.warraq.text.ArabicLetters.TEH_MARBUTA;
import static org.warraq.text.ArabicLetters.YEH;

/**
 * The last letters that hasty or regional spelling confuses: writers put ه for ة (القاهره), ى for ي
 * (السيسى) and ي for ى (مصطفي).
 */
public final class LastLetters {
  private LastLetters() {}

  /**
   * The usual spelling of a word whose last letter is known to be confused: with ة for a final ه, ي
   * for a final ى, or ى for a final ي. Null if it ends with another letter.
   */
  static String usualSpelling(String word) {
    return switch (last(word)) {
      case HEH -> withLast(word, TEH_MARBUTA);
      case ALEF_MAKSURA -> withLast(word, YEH);
      case YEH -> withLast(word, ALEF_MAKSURA);
      default -> null;
    };
  }

  /**
   * The word with ه for a final ة, ى for a final ي, or ي for a final ى; null if it ends with
   * another letter. It is the inverse of {@link #usualSpelling}.
   */
  public static String confusedSpelling(String word) {
    return switch (last(word)) {
      case TEH_MARBUTA -> withLast(word, HEH);
      case YEH -> withLast(word, ALEF_MAKSURA);
      case ALEF_MAKSURA -> withLast(word, YEH);
      default -> null;
    };
  }

  private static char last(String word) {
    return word.isEmpty() ? '\0' : word.charAt(word.length() - 1);
  }

  private static String withLast(String word, char letter) {
    return word.substring(0, word.length() - 1) + letter;
  }
}
