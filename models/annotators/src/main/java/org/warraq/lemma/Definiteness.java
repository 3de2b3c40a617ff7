// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import org.warraq.article.AtbTag;

/**
 * Whether nouns and adjectives are definite. A noun is definite if it has the article or a pronoun,
 * or if its genitive is definite: كتاب in كتاب الطالب. So a sentence is read from its end.
 *
 * <p>Not thread-safe; used for one sentence after another.
 */
final class Definiteness {
  private static final AtbTag[] TAGS = AtbTag.values();

  /** Whether the segment after the current one makes a noun before it definite. */
  private boolean nextIsDefinite;

  /** Forgets the sentence before. */
  void start() {
    nextIsDefinite = false;
  }

  /**
   * Reads one segment, after the one that follows it in the text.
   *
   * @param nominal whether the segment's lemma is a noun or an adjective
   * @param standsAlone whether the form cannot have a genitive: كتابا
   * @return the segment's definiteness
   */
  Definite read(SegmentContext at, boolean nominal, boolean afterArticle, boolean standsAlone) {
    AtbTag tag = TAGS[at.tag];
    boolean definite;
    switch (tag) {
      case NN, NNS, NOUN_QUANT, VBG, JJR ->
          definite = afterArticle || at.pronounFollows || (!standsAlone && nextIsDefinite);
      case JJ, ADJ_NUM, VN, CD -> definite = afterArticle || at.pronounFollows;
      case DTNN, DTNNS, DTNNP, DTNNPS, DTJJ, DTJJR, NNP, NNPS, DT, PRP, PRP_POSS -> definite = true;
      default -> definite = afterArticle;
    }
    nextIsDefinite = definite && tag != AtbTag.DTJJ && tag != AtbTag.PRP;
    if (!nominal) {
      return Definite.NONE;
    }
    return definite ? Definite.DEFINITE : Definite.INDEFINITE;
  }

  /** The value of the feature Definite. */
  enum Definite {
    NONE(""),
    DEFINITE("Definite=Def"),
    INDEFINITE("Definite=Ind");

    private final String feature;

    Definite(String feature) {
      this.feature = feature;
    }

    /** Features with this one in its place in the alphabet. */
    String addedTo(String features) {
      if (this == NONE) {
        return features;
      }
      if (features.isEmpty()) {
        return feature;
      }
      // Names of features before "Definite" are Aspect and Case.
      int place = 0;
      while (features.startsWith("A", place) || features.startsWith("C", place)) {
        place = features.indexOf('|', place) + 1;
        if (place == 0) {
          return features + "|" + feature;
        }
      }
      return features.substring(0, place) + feature + "|" + features.substring(place);
    }
  }
}
