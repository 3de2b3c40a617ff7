// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.List;
import org.warraq.ner.crf.Fingerprint;

/**
 * What a form tells by itself, ready for the feature templates; worked out once a form.
 *
 * <p>All but the scores is fixed; they are a cache of one thread's decoder.
 */
final class FormTraits {
  static final int AFFIXES = 4;

  private static final int GRAM = 3;

  final long form;
  final long stem;
  final boolean hasArticle;

  /** Fingerprints of the first and last 1 to {@value #AFFIXES} letters, as far as they go. */
  final long[] prefixes;

  final long[] suffixes;

  /** Fingerprints of the stretches of {@value #GRAM} letters, with a mark at either end. */
  final long[] grams;

  final int shape;
  final int[] classes;

  /** Scores by label that the decoder has added up for this form; null where it has not yet. */
  final float[][] byOffset = new float[FeatureTemplates.WINDOW * 2 + 1][];

  final float[][] byTag = new float[SentenceView.TAGS][];
  float[] asPreviousCore;
  float[] asNextCore;

  FormTraits(String text, WordClasses wordClasses) {
    int length = text.length();
    int affixes = Math.min(AFFIXES, length);
    form = Fingerprint.of(text);
    stem = Fingerprint.of(text, Spelling.stemBegin(text), length);
    hasArticle = Spelling.hasArticle(text);
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
      classes[grain] = wordClasses.of(grain, form);
    }
  }

  /** What stands before the first and after the last segment of a sentence. */
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

  /** Kinds of characters met, as bits, and the length up to 8. */
  private static int shape(String text) {
    int kinds = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'ء' && c <= 'ي') {
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
