// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.List;
import org.warraq.ner.crf.Fingerprint;
import org.warraq.text.ArabicLetters;

/**
 * The values that a form gives to the feature templates, computed once per form, and the sums of
 * weights that {@link LabelScorer} caches for it.
 *
 * <p>The values never change. The cached sums belong to one scorer, so to one thread.
 */
final class FormTraits {
  /** Longest prefix and suffix, in UTF-16 units. */
  private static final int MAX_AFFIX = 4;

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

  /** Fingerprints of all {@value #GRAM} letters in a row, with a mark before and after the form. */
  final long[] grams;

  /** Kinds of characters as bits, times 16, plus the length up to 8. */
  final int shape;

  /** By grain: the form's word class, or {@link WordClasses#NONE}. */
  final int[] classes;

  // Caches of LabelScorer: rows of sums by label, null until first asked for.

  /** By offset in the window, at {@code offset + WINDOW}. */
  final float[][] sumsByOffset = new float[FeatureTemplates.WINDOW * 2 + 1][];

  final float[][] sumsByTag = new float[FeatureSentence.TAGS][];
  float[] sumsAsPreviousCore;
  float[] sumsAsNextCore;

  FormTraits(String text, WordClasses wordClasses) {
    int length = text.length();
    int affixes = Math.min(MAX_AFFIX, length);
    form = Fingerprint.of(text);
    stem = Fingerprint.of(text, FormSpelling.stemBegin(text), length);
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
  }

  /** The traits of the places before the first and after the last segment of a sentence. */
  static FormTraits edge() {
    return new FormTraits("\u0000", WordClasses.of(List.of()));
  }

  private static long[] grams(String text) {
    String marked = "^" + text + "$";
    long[] grams = new long[marked.length() - GRAM + 1];
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
