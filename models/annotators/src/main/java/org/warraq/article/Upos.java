// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

/**
 * The Universal part-of-speech tags, all 17.
 *
 * @see <a href="https://universaldependencies.org/u/pos/">Universal POS tags</a>
 */
public enum Upos {
  /** Adjective: كبير. */
  ADJ,
  /** Preposition: في، ب، بين. */
  ADP,
  /** Adverb: أمس، جدا. */
  ADV,
  /** Auxiliary: كان، ليس. */
  AUX,
  /** Coordinating conjunction: و، أو. */
  CCONJ,
  /** Determiner: كل، بعض. */
  DET,
  /** Interjection: نعم. */
  INTJ,
  /** Noun. */
  NOUN,
  /** Number, in digits or letters. */
  NUM,
  /** Particle: لا، لم، قد، س. */
  PART,
  /** Pronoun: هو، هذا، الذي, the suffix ها. */
  PRON,
  /** Proper noun. */
  PROPN,
  /** Punctuation mark. */
  PUNCT,
  /** Subordinating conjunction: أن، لأن. */
  SCONJ,
  /** Symbol: %، $, emoji. */
  SYM,
  /** Verb. */
  VERB,
  /** Other: a word of another language, an address on the web. */
  X
}
