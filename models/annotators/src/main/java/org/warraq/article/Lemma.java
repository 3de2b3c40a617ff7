// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

/**
 * The dictionary form of a word: verbs in the perfect of the third person, nouns and adjectives in
 * the singular, without article. Immutable.
 *
 * @param text in ordinary spelling, with hamzas and without diacritics: أعلن
 * @param vocalized with the diacritics that tell words apart: أَعلَن; null if they are not known,
 *     because the lexicon lacks the word and rules made the lemma
 * @param root its root consonants, without spaces: علن; null if it has no root, or none is known
 */
public record Lemma(String text, String vocalized, String root) {
  public Lemma {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("A lemma must not be empty.");
    }
  }

  /** Makes a lemma by rules, for a word that is not in the lexicon. */
  public static Lemma guessed(String text) {
    return new Lemma(text, null, null);
  }

  /** Makes the lemma of a number, a mark or a foreign word: the word itself. */
  public static Lemma verbatim(String text) {
    return new Lemma(text, text, null);
  }

  /** Whether rules made the lemma, because the lexicon lacks the word. */
  public boolean guessed() {
    return vocalized == null;
  }
}
