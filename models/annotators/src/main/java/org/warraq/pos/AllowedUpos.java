// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.warraq.article.Upos.ADJ;
import static org.warraq.article.Upos.AUX;
import static org.warraq.article.Upos.NUM;
import static org.warraq.article.Upos.PROPN;
import static org.warraq.article.Upos.PUNCT;
import static org.warraq.article.Upos.SYM;
import static org.warraq.article.Upos.VERB;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.warraq.article.AtbTag;
import org.warraq.article.Upos;

/**
 * Which Universal tags a word can have, given its tag. The treebank that the model learns from is
 * small, so rare words of it must not make a noun a verb, or a name an adjective.
 */
// Ordinals are safe: see UposFeatures.
@SuppressWarnings("EnumOrdinal")
final class AllowedUpos {
  private static final Set<AtbTag> VERBS =
      EnumSet.of(AtbTag.VB, AtbTag.VBD, AtbTag.VBN, AtbTag.VBP);
  private static final Set<AtbTag> NAMES =
      EnumSet.of(AtbTag.NNP, AtbTag.NNPS, AtbTag.DTNNP, AtbTag.DTNNPS);
  private static final Set<AtbTag> PRONOUNS = EnumSet.of(AtbTag.PRP, AtbTag.PRP_POSS);

  private static final int[] BY_TAG =
      Arrays.stream(AtbTag.values())
          .map(AllowedUpos::allowed)
          .mapToInt(AllowedUpos::bits)
          .toArray();

  private static final Set<Upos> PROCLITICS =
      EnumSet.of(Upos.ADP, Upos.SCONJ, Upos.CCONJ, Upos.PART);
  private static final int PREPOSITION = AtbTag.IN.ordinal();
  private static final int OF_PREPOSITIONS = bits(PROCLITICS);

  private AllowedUpos() {}

  /** The Universal tags of words with the tag of this ordinal: bit {@code t} for ordinal t. */
  static int of(int tag) {
    return BY_TAG[tag];
  }

  /**
   * The Universal tags of a segment of one letter at the beginning of a word. The preposition ك is
   * not the pronoun that has the same form at the end of a word.
   */
  static int ofProclitic(int tag) {
    return tag == PREPOSITION ? OF_PREPOSITIONS : of(tag);
  }

  private static int bits(Set<Upos> upos) {
    return upos.stream().mapToInt(each -> 1 << each.ordinal()).sum();
  }

  private static Set<Upos> allowed(AtbTag tag) {
    Set<Upos> allowed = EnumSet.complementOf(EnumSet.of(PUNCT, SYM));
    if (!VERBS.contains(tag)) {
      allowed.removeAll(EnumSet.of(VERB, AUX));
    }
    if (NAMES.contains(tag)) {
      allowed.remove(ADJ);
    }
    if (PRONOUNS.contains(tag)) {
      allowed.removeAll(EnumSet.of(PROPN, NUM, ADJ));
    }
    return allowed;
  }
}
