// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Part-of-speech tags of the Penn Arabic Treebank (ATB). This is the reduced "Bies" tag set, which
 * Stanford's tagger was trained on. The prefix {@code DT} of a noun's or adjective's tag stands for
 * the article ال, which is not a separate segment.
 *
 * <p>Each tag has the Universal tag that most of its words have. The Universal tag of a segment can
 * be another one, because these tags do not tell prepositions from subordinators, auxiliaries from
 * verbs, or nouns from the prepositions that they turn into: see {@link AnnotatedArticle#upos}.
 */
public enum AtbTag {
  /** Ordinal or other numeral adjective: أولى. */
  ADJ_NUM("ADJ_NUM", Upos.ADJ),
  /** Coordinating conjunction: و، أو. */
  CC("CC", Upos.CCONJ),
  /** Numeral. */
  CD("CD", Upos.NUM),
  /** Demonstrative: هذا. */
  DT("DT", Upos.PRON),
  DTJJ("DTJJ", Upos.ADJ),
  DTJJR("DTJJR", Upos.ADJ),
  DTNN("DTNN", Upos.NOUN),
  DTNNP("DTNNP", Upos.PROPN),
  DTNNPS("DTNNPS", Upos.PROPN),
  DTNNS("DTNNS", Upos.NOUN),
  /** Preposition or subordinator. */
  IN("IN", Upos.ADP),
  JJ("JJ", Upos.ADJ),
  /** Elative: أكبر. */
  JJR("JJR", Upos.ADJ),
  NN("NN", Upos.NOUN),
  NNP("NNP", Upos.PROPN),
  NNPS("NNPS", Upos.PROPN),
  NNS("NNS", Upos.NOUN),
  /** Quantifying noun: بعض، كل. */
  NOUN_QUANT("NOUN_QUANT", Upos.DET),
  /** Personal pronoun: a separate word, or a suffix of a verb or particle. */
  PRP("PRP", Upos.PRON),
  /** Possessive pronoun: a suffix of a noun. */
  PRP_POSS("PRP$", Upos.PRON),
  PUNC("PUNC", Upos.PUNCT),
  RB("RB", Upos.ADV),
  /** Particle: negation, future س, emphatic ل. */
  RP("RP", Upos.PART),
  UH("UH", Upos.INTJ),
  /** Imperative. */
  VB("VB", Upos.VERB),
  /** Perfect. */
  VBD("VBD", Upos.VERB),
  /** Gerund: a verbal noun with verbal force. */
  VBG("VBG", Upos.NOUN),
  /** Passive. */
  VBN("VBN", Upos.VERB),
  /** Imperfect. */
  VBP("VBP", Upos.VERB),
  /** Participle with verbal force: مشيرا. */
  VN("VN", Upos.ADJ),
  /** Relative or interrogative pronoun. */
  WP("WP", Upos.PRON),
  /** Interrogative adverb: أين. */
  WRB("WRB", Upos.ADV);

  private static final Map<String, AtbTag> BY_LABEL =
      Stream.of(values()).collect(toUnmodifiableMap(AtbTag::label, identity()));

  private final String label;
  private final Upos upos;

  AtbTag(String label, Upos upos) {
    this.label = label;
    this.upos = upos;
  }

  /** The tag as treebanks write it, for example {@code PRP$}. */
  public String label() {
    return label;
  }

  /** The Universal tag that most words with this tag have. */
  public Upos upos() {
    return upos;
  }

  /**
   * Finds a tag by its {@link #label}.
   *
   * @throws IllegalArgumentException if no tag has this label
   */
  public static AtbTag ofLabel(String label) {
    AtbTag tag = BY_LABEL.get(label);
    if (tag == null) {
      throw new IllegalArgumentException("Unknown tag of the Penn Arabic Treebank: " + label);
    }
    return tag;
  }
}
