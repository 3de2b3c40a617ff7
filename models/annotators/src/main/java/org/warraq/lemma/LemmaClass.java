// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

/** Class of words that a lemma belongs to. It decides how the lemma inflects. */
public enum LemmaClass {
  NOUN,
  ADJECTIVE,
  VERB,
  /** Proper name. */
  NAME,
  NUMERAL,
  /** Preposition, or noun in the accusative that is used as one: بعد. */
  PREPOSITION,
  /** Conjunction or subordinator. */
  CONJUNCTION,
  ADVERB,
  PARTICLE,
  /** Personal, demonstrative, relative or interrogative pronoun. */
  PRONOUN,
  INTERJECTION;

  /** Whether words of this class can have the article ال before them. */
  public boolean takesArticle() {
    return this == NOUN || this == ADJECTIVE || this == NAME || this == NUMERAL;
  }
}
