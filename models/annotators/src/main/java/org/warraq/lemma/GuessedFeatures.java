// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import org.warraq.article.AtbTag;

/** Features of words that the lexicon lacks, by tag and ending. */
final class GuessedFeatures {
  private static final String MASCULINE = "Gender=Masc|Number=Sing";
  private static final String FEMININE = "Gender=Fem|Number=Sing";
  private static final String PLURAL = "Gender=Masc|Number=Plur";
  private static final String FEMININE_PLURAL = "Gender=Fem|Number=Plur";

  private GuessedFeatures() {}

  /**
   * The features, without definiteness.
   *
   * @param stem the word without article and diacritics
   */
  static String of(String stem, AtbTag tag) {
    return switch (tag) {
      case NN, DTNN, JJ, DTJJ, VN, VBG -> stem.endsWith("ة") ? FEMININE : MASCULINE;
      case JJR, DTJJR, ADJ_NUM -> MASCULINE;
      case NNS, DTNNS -> stem.endsWith("ات") ? FEMININE_PLURAL : PLURAL;
      case NNP, DTNNP, NNPS, DTNNPS -> ofName(stem);
      case VBD -> "Aspect=Perf|" + genderOfPerfect(stem) + "|Person=3|Voice=Act";
      case VBN -> "Aspect=Perf|" + genderOfPerfect(stem) + "|Person=3|Voice=Pass";
      case VBP -> "Aspect=Imp|" + genderOfImperfect(stem) + "|Person=3|Voice=Act";
      default -> "";
    };
  }

  /** The features of a name: countries and cities in -a are feminine, most others masculine. */
  static String ofName(String stem) {
    return stem.endsWith("ة") || stem.endsWith("ا") ? FEMININE : MASCULINE;
  }

  private static String genderOfPerfect(String stem) {
    return stem.endsWith("وا") ? PLURAL : stem.endsWith("ت") ? FEMININE : MASCULINE;
  }

  private static String genderOfImperfect(String stem) {
    return stem.endsWith("ون") ? PLURAL : stem.startsWith("ت") ? FEMININE : MASCULINE;
  }
}
