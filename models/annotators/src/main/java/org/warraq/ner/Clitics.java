// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Set;
import java.util.function.Predicate;
import org.warraq.text.ArabicLetters;

/**
 * Clitics: the letters that Arabic writes on to the front of a word, and the pronouns that it
 * writes on to the end. All are spelt as the segmenter's forms.
 */
public final class Clitics {
  private static final Set<String> PRONOUNS =
      Set.of("ي", "ني", "ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "كن", "نا");

  private Clitics() {}

  /** Whether a letter can be a conjunction before a word. */
  static boolean isConjunction(char letter) {
    return letter == ArabicLetters.WAW || letter == ArabicLetters.FEH;
  }

  /** Whether a letter can be a preposition before a word. */
  static boolean isPreposition(char letter) {
    return letter == ArabicLetters.BEH
        || letter == ArabicLetters.LAM
        || letter == ArabicLetters.KAF;
  }

  /** Whether a letter can be a proclitic of a noun; the future mark س is only before verbs. */
  static boolean isNounProclitic(char letter) {
    return isConjunction(letter) || isPreposition(letter);
  }

  /** Whether a letter can be a proclitic of any word. */
  public static boolean isProclitic(char letter) {
    return isNounProclitic(letter) || letter == ArabicLetters.SEEN;
  }

  /**
   * How many letters at the beginning of a form can be proclitics of a noun: a conjunction, a
   * preposition, or the one and then the other.
   *
   * @param before the proclitics in front of the form, after which fewer can follow
   */
  static int procliticLetters(String before, String form) {
    char last = before.isEmpty() ? 0 : before.charAt(before.length() - 1);
    int count = last == 0 && startsWith(form, 0, Clitics::isConjunction) ? 1 : 0;
    boolean preposition = last == 0 || isConjunction(last);
    return preposition && startsWith(form, count, Clitics::isPreposition) ? count + 1 : count;
  }

  private static boolean startsWith(String form, int index, Predicate<Character> kind) {
    return index < form.length() && kind.test(form.charAt(index));
  }

  /** Whether a form is one letter that can be a proclitic of any word. */
  public static boolean isProclitic(String form) {
    return form.length() == 1 && isProclitic(form.charAt(0));
  }

  /** Whether a form can be a pronoun suffix. */
  static boolean isPronoun(String form) {
    return PRONOUNS.contains(form);
  }
}
