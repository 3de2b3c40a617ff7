// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Set;

/** The letters and endings that Arabic writes on to words, as the segmenter cuts them off. */
public final class Clitics {
  private static final String CONJUNCTIONS = "وف";
  private static final String PREPOSITIONS = "بلك";
  private static final char FUTURE = 'س';

  private static final Set<String> PRONOUNS =
      Set.of("ي", "ني", "ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "كن", "نا");

  private Clitics() {}

  /** Whether a letter may be a conjunction before a word. */
  static boolean isConjunction(char letter) {
    return CONJUNCTIONS.indexOf(letter) >= 0;
  }

  /** Whether a letter may be a preposition before a word. */
  static boolean isPreposition(char letter) {
    return PREPOSITIONS.indexOf(letter) >= 0;
  }

  /** Whether a letter may be written on to the front of a name: no verb's future mark. */
  static boolean isBeforeNames(char letter) {
    return isConjunction(letter) || isPreposition(letter);
  }

  /** Whether a letter may be written on to the front of a word. */
  public static boolean isProclitic(char letter) {
    return isBeforeNames(letter) || letter == FUTURE;
  }

  /** Whether a form is one letter that may be written on to the front of a word. */
  public static boolean isProclitic(String form) {
    return form.length() == 1 && isProclitic(form.charAt(0));
  }

  /** Whether a form may be a pronoun at the end of a word. */
  static boolean isPronoun(String form) {
    return PRONOUNS.contains(form);
  }
}
