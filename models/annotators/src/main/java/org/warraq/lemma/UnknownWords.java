// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import org.warraq.article.AtbTag;
import org.warraq.article.Lemma;
import org.warraq.text.ArabicLetters;

/**
 * Guesses the lemma of a word that the lexicon lacks, by its letters and its tag. A word that is
 * tagged as a verb keeps its form, because the lexicon has nearly all verbs: most others are
 * foreign names.
 */
final class UnknownWords {
  private static final int SHORTEST_STEM = 3;

  private UnknownWords() {}

  /**
   * What is known of a word by its letters and its tag.
   *
   * @param lemma the lemma; it is not marked as guessed if the word has no Arabic letter
   * @param features its features, without definiteness
   * @param nominal whether it is taken for a noun or an adjective
   * @param afterArticle whether an article was cut off
   */
  record Guess(Lemma lemma, String features, boolean nominal, boolean afterArticle) {}

  /**
   * Guesses the lemma and the features of a segment.
   *
   * @param text the segment as the text spells it
   */
  static Guess guess(String text, SegmentContext at, AtbTag tag) {
    String word = Diacritics.without(text);
    if (word.isEmpty()) {
      return new Guess(Lemma.verbatim(text), "", false, false);
    }
    if (!hasArabicLetter(word)) {
      return new Guess(Lemma.verbatim(word), "", false, false);
    }
    boolean article = at.articleLength > 0 && at.form.length() > 3 && isNominal(tag);
    String stem = article ? withoutArticle(word) : word;
    String lemma = lemma(stem, tag, at.pronounFollows);
    return new Guess(
        Lemma.guessed(lemma), GuessedFeatures.of(stem, tag), isCommonNominal(tag), article);
  }

  private static boolean hasArabicLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (ArabicLetters.isArabicLetter(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A word without its article. In للبنك the article has lost its alef. */
  private static String withoutArticle(String word) {
    char first = word.charAt(0);
    boolean whole = first == ArabicLetters.ALEF || ArabicLetters.isAlefVariant(first);
    int length = whole ? ArabicLetters.ARTICLE.length() : 1;
    return word.length() > length ? word.substring(length) : word;
  }

  private static boolean isNominal(AtbTag tag) {
    return isCommonNominal(tag)
        || switch (tag) {
          case NNP, NNPS, DTNNP, DTNNPS, CD, NOUN_QUANT -> true;
          default -> false;
        };
  }

  private static boolean isCommonNominal(AtbTag tag) {
    return switch (tag) {
      case NN, NNS, DTNN, DTNNS, JJ, JJR, DTJJ, DTJJR, VN, VBG, ADJ_NUM -> true;
      default -> false;
    };
  }

  private static String lemma(String stem, AtbTag tag, boolean pronounFollows) {
    return switch (tag) {
      case NNS, DTNNS -> plural(stem);
      case JJ, DTJJ, VN -> adjective(stem, pronounFollows);
      case NN, DTNN, VBG -> noun(stem, pronounFollows);
      default -> stem;
    };
  }

  private static String noun(String stem, boolean pronounFollows) {
    if (pronounFollows && stem.endsWith("ت")) {
      return cut(stem, 1) + ArabicLetters.TEH_MARBUTA;
    }
    return stem;
  }

  private static String plural(String stem) {
    if (ends(stem, "ات")) {
      return cut(stem, 2) + ArabicLetters.TEH_MARBUTA;
    }
    return ends(stem, "يون") || ends(stem, "يين") || isParticiple(stem) ? cut(stem, 2) : stem;
  }

  private static String adjective(String stem, boolean pronounFollows) {
    if (ends(stem, "يات") || ends(stem, "يون") || ends(stem, "يين") || isParticiple(stem)) {
      return cut(stem, 2);
    }
    boolean feminine = ends(stem, "ة") || (pronounFollows && ends(stem, "ت"));
    return feminine ? cut(stem, 1) : stem;
  }

  /** Whether a plural looks like that of a participle: متسوقين. */
  private static boolean isParticiple(String stem) {
    return stem.startsWith("م") && stem.length() > 5 && (ends(stem, "ون") || ends(stem, "ين"));
  }

  private static boolean ends(String stem, String ending) {
    return stem.length() >= SHORTEST_STEM - 1 + ending.length() && stem.endsWith(ending);
  }

  private static String cut(String stem, int count) {
    return stem.substring(0, stem.length() - count);
  }
}
