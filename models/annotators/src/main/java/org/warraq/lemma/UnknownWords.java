// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import org.warraq.article.AtbTag;
import org.warraq.article.Lemma;
import org.warraq.text.ArabicLetters;

/** Guesses the lemma of a word that the lexicon lacks, by its letters and its tag. */
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
   * @param form its form
   * @param pronounFollows whether a pronoun follows in the same word
   */
  static Guess guess(String text, String form, AtbTag tag, boolean pronounFollows) {
    String word = Diacritics.without(text);
    if (word.isEmpty()) {
      return new Guess(verbatim(text), "", false, false);
    }
    if (word.chars().noneMatch(ArabicLetters::isArabicLetter)) {
      return new Guess(verbatim(word), "", false, false);
    }
    boolean article = form.startsWith(ArabicLetters.ARTICLE) && form.length() > 3 && isNominal(tag);
    String stem = article ? withoutArticle(word) : word;
    String lemma = lemma(stem, tag, pronounFollows);
    return new Guess(
        Lemma.guessed(lemma), GuessedFeatures.of(stem, tag), isCommonNominal(tag), article);
  }

  private static Lemma verbatim(String text) {
    return new Lemma(text, text, null, false);
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
      case VBD, VBN -> perfect(stem);
      case VBP, VB -> imperfect(stem);
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
    return ends(stem, "ون") || ends(stem, "ين") || ends(stem, "ان") ? cut(stem, 2) : stem;
  }

  private static String adjective(String stem, boolean pronounFollows) {
    if (ends(stem, "ات") || ends(stem, "ون") || ends(stem, "ين") || ends(stem, "ان")) {
      return cut(stem, 2);
    }
    boolean feminine = ends(stem, "ة") || (pronounFollows && ends(stem, "ت"));
    return feminine || ends(stem, "يا") ? cut(stem, 1) : stem;
  }

  private static String perfect(String stem) {
    if (ends(stem, "وا")) {
      return cut(stem, 2);
    }
    return ends(stem, "ت") ? cut(stem, 1) : stem;
  }

  private static String imperfect(String stem) {
    String body = stem;
    if (ends(body, "ون") || ends(body, "ان")) {
      body = cut(body, 2);
    }
    boolean prefixed = "يتنأا".indexOf(body.charAt(0)) >= 0 && body.length() > SHORTEST_STEM;
    return prefixed ? body.substring(1) : body;
  }

  private static boolean ends(String stem, String ending) {
    return stem.length() >= SHORTEST_STEM - 1 + ending.length() && stem.endsWith(ending);
  }

  private static String cut(String stem, int count) {
    return stem.substring(0, stem.length() - count);
  }
}
