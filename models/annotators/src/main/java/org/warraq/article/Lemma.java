// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.stream.IntStream;

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
  /**
   * The lemmas of single characters, by character up to the end of the Arabic block. They are
   * shared, because a text of marks has as many lemmas as characters.
   */
  private static final Lemma[] OF_CHARACTERS =
      IntStream.range(0, 0x700)
          .mapToObj(Character::toString)
          .map(character -> new Lemma(character, character, null))
          .toArray(Lemma[]::new);

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
    boolean isShared = text.length() == 1 && text.charAt(0) < OF_CHARACTERS.length;
    return isShared ? OF_CHARACTERS[text.charAt(0)] : new Lemma(text, text, null);
  }

  /** Whether rules made the lemma, because the lexicon lacks the word. */
  public boolean guessed() {
    return vocalized == null;
  }
}
