// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

/**
 * A rule by which {@link PosTagger} departs from CoreNLP's tagger. Without rules, its tags are
 * CoreNLP's.
 */
public enum TagRule {
  /**
   * Marks and symbols that the tagger's training data lacks are read in its spelling: {@code (} as
   * {@code -LRB-}, {@code «} as {@code "}. This can change the tags of their neighbours.
   */
  MARK_SPELLING,

  /** A segment without letter or digit is {@code PUNC}. */
  MARK,

  /** A segment of digits is {@code CD}. */
  NUMBER,

  /** The address of a web page or a mailbox, and the name of a user, is {@code NNP}. */
  WEB_TOKEN,

  /** An abbreviated unit after a number is {@code NN}: كم in 10 كم, هـ in 1445 هـ. */
  UNIT,

  /**
   * A word of one letter is a noun: {@code NN} unless it has another noun's tag: أ in الفقرة أ, ق
   * and م in ق.م. The conjunction و is none, nor is ب, ل, ك or ف where it can belong to the word
   * after it.
   */
  LETTER,

  /** A word without Arabic letters is {@code NNP}: BBC, Москва. */
  FOREIGN,

  /** The article as a separate segment is {@code DT}: ال before BBC or 20. */
  ARTICLE,

  /**
   * The words that CoreNLP takes for the article because it drops the hamza: آل, a family, is
   * {@code NN}, and أل and إل in foreign names are {@code NNP}.
   */
  ALEF_LAM,

  /** A sentence in one letter is {@code UH}, an interjection: ﷺ, ﷻ. */
  FORMULA,

  /**
   * Particles that CoreNLP takes for verbs: إن is {@code RP}, أن and كأن are {@code IN}, لكن is
   * {@code CC}, لعل and ليت are {@code RP}.
   */
  PARTICLE
}
