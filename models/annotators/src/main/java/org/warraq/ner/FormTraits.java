// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.List;
import org.warraq.ner.crf.Fingerprint;
import org.warraq.text.ArabicLetters;
import org.warraq.text.NameSpelling;

/**
 * The values that a form gives to the feature templates, computed once per form, and the sums of
 * weights that {@link LabelScorer} caches for it.
 *
 * <p>The values never change. See {@link FormCache}.
 */
final class FormTraits {
  /** Longest prefix and suffix, in UTF-16 units. */
  private static final int MAX_AFFIX = 4;

  private static final int GENRES = Genre.values().length;

  /** Grams after this many are left out: no name is so long, and sums of weights stay small. */
  private static final int MAX_GRAMS = 64;

  /** Length of a gram, in UTF-16 units. */
  private static final int GRAM = 3;

  /** Fingerprint of the form. */
  final long form;

  /** Fingerprint of the form without the article ال. */
  final long stem;

  final boolean hasArticle;

  /** Fingerprints of the first {@code i + 1} letters at {@code i}, up to {@value #MAX_AFFIX}. */
  final long[] prefixes;

  /** Fingerprints of the last {@code i + 1} letters at {@code i}, up to {@value #MAX_AFFIX}. */
  final long[] suffixes;

  /**
   * Fingerprints of all {@value #GRAM} letters in a row, with a mark before and after the form; at
   * most {@value #MAX_GRAMS}.
   */
  final long[] grams;

  /** Kinds of characters as bits, times 16, plus the length up to 8. */
  final int shape;

  /** By grain: the form's word class, or {@link WordClasses#NONE}. */
  final int[] classes;

  /** The last of {@link #classes}; {@link WordClasses#NONE} if there are none. */
  final int finestClass;

  /** What {@link NameLists#bitsOf} says of the form's stem. */
  final int listBits;

  /** The form itself. */
  final String text;

  /** Fingerprint of the form's spelling, where the text has exactly the form. */
  private final long plainSurface;

  /** By {@link Genre}: the sums of weights that its scorer caches; null until first asked for. */
  final FormSums[] sums = new FormSums[GENRES];

  FormTraits(String text, NameLists nameLists, WordClasses wordClasses) {
    this.text = text;
    int length = text.length();
    int affixes = Math.min(MAX_AFFIX, length);
    form = Fingerprint.of(text);
    stem = Fingerprint.of(text, FormSpelling.stemBegin(text), length);
    listBits = nameLists.bitsOf(stem);
    plainSurface = Fingerprint.of(NameSpelling.of(text));
    hasArticle = FormSpelling.hasArticle(text);
    prefixes = new long[affixes];
    suffixes = new long[affixes];
    for (int i = 0; i < affixes; i++) {
      prefixes[i] = Fingerprint.of(text, 0, i + 1);
      suffixes[i] = Fingerprint.of(text, length - i - 1, length);
    }
    grams = grams(text);
    shape = shape(text);
    classes = new int[wordClasses.grainCount()];
    for (int grain = 0; grain < classes.length; grain++) {
      classes[grain] = wordClasses.classOf(grain, form);
    }
    finestClass = classes.length == 0 ? WordClasses.NONE : classes[classes.length - 1];
  }

  /** The traits of the places before the first and after the last segment of a sentence. */
  static FormTraits edge() {
    NameLists none = NameLists.of(new long[0], new int[0]);
    return new FormTraits("\u0000", none, WordClasses.of(List.of()));
  }

  /**
   * The fingerprint of a segment with this form, spelt as in the text, in plain letters, hamzas
   * included.
   *
   * @param begin where the segment begins in the text, in UTF-16 units
   * @param end where it ends, exclusive
   */
  long surface(String article, int begin, int end) {
    return end - begin == text.length() && article.startsWith(text, begin)
        ? plainSurface
        : Fingerprint.of(NameSpelling.of(article.substring(begin, end)));
  }

  private static long[] grams(String text) {
    String marked = "^" + text + "$";
    long[] grams = new long[Math.min(MAX_GRAMS, marked.length() - GRAM + 1)];
    for (int i = 0; i < grams.length; i++) {
      grams[i] = Fingerprint.of(marked, i, i + GRAM);
    }
    return grams;
  }

  private static int shape(String text) {
    int kinds = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ArabicLetters.isArabicLetter(c)) {
        kinds |= 1;
      } else if (Character.isDigit(c)) {
        kinds |= 2;
      } else if (Character.isLetter(c)) {
        kinds |= 4;
      } else {
        kinds |= 8;
      }
    }
    return kinds * 16 + Math.min(text.length(), 8);
  }
}
