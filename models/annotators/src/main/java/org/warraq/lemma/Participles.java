// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import org.warraq.article.Lemma;

/** The voice of participles: مُشِير is active, مَعرُوف and مُقَدَّم are passive. Thread-safe. */
final class Participles {
  private static final String ACTIVE = "|Voice=Act";
  private static final String PASSIVE = "|Voice=Pass";

  private Participles() {}

  /** The feature of voice, with a bar before it; features are never empty before it. */
  static String voice(Lemma lemma) {
    String vocalized = lemma.vocalized();
    boolean firstForm = vocalized.startsWith("م" + Diacritics.FATHA) && lemma.text().length() > 4;
    return firstForm || hasFathaBeforeEnd(vocalized) ? PASSIVE : ACTIVE;
  }

  /** Whether the vowel before the last letter of a word in mu- is a. */
  private static boolean hasFathaBeforeEnd(String vocalized) {
    if (!vocalized.startsWith("م" + Diacritics.DAMMA)) {
      return false;
    }
    int end = vocalized.length() - 1;
    while (end > 0 && Diacritics.is(vocalized.charAt(end))) {
      end--;
    }
    int vowel = end - 1;
    while (vowel > 0 && vocalized.charAt(vowel) == Diacritics.SHADDA) {
      vowel--;
    }
    return vowel > 0 && vocalized.charAt(vowel) == Diacritics.FATHA;
  }
}
