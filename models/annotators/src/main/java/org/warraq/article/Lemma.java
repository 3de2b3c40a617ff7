// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.Objects;

/**
 * The dictionary form of a word: verbs in the perfect of the third person, nouns and adjectives in
 * the singular, without article. Immutable.
 *
 * @param text in ordinary spelling, with hamzas and without diacritics: أعلن
 * @param vocalized with the diacritics that tell words apart: أَعلَن. It equals {@code text} where
 *     they are not known
 * @param root its root consonants, without spaces: علن; null if it has no root, or none is known
 * @param guessed whether it was made by rules, because the lexicon lacks the word
 */
public record Lemma(String text, String vocalized, String root, boolean guessed) {
  public Lemma {
    Objects.requireNonNull(vocalized, "vocalized");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("A lemma must not be empty.");
    }
  }

  /** Makes a lemma that is not in the lexicon. Nothing but its spelling is known. */
  public static Lemma guessed(String text) {
    return new Lemma(text, text, null, true);
  }
}
