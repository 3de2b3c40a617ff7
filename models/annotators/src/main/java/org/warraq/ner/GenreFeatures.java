// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Arrays;
import org.warraq.article.Words;
import org.warraq.ner.crf.Fingerprint;

/**
 * What the {@link GenreDetector} sees of some sentences: their different forms, each with the value
 * {@code log(1 + count)}. The values are scaled to a Euclidean length of {@value #LENGTH}, so that
 * short and long articles are comparable. Callers must not change the arrays.
 *
 * @param forms the kept fingerprints of the forms, ascending
 * @param values the value of each form
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record GenreFeatures(long[] forms, double[] values) {
  private static final double LENGTH = 4;

  /** The features of an article's sentences from one to another, exclusive. */
  public static GenreFeatures of(Words words, int firstSentence, int endSentence) {
    int first = words.sentenceFirstSegment(firstSentence);
    long[] forms = new long[words.sentenceFirstSegment(endSentence) - first];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = Fingerprint.kept(Fingerprint.of(words.form(first + i)));
    }
    Arrays.sort(forms);
    double[] values = new double[forms.length];
    int different = 0;
    for (int begin = 0, end; begin < forms.length; begin = end) {
      end = begin + 1;
      while (end < forms.length && forms[end] == forms[begin]) {
        end++;
      }
      forms[different] = forms[begin];
      values[different++] = StrictMath.log1p(end - begin);
    }
    return new GenreFeatures(
        Arrays.copyOf(forms, different), scaled(Arrays.copyOf(values, different)));
  }

  private static double[] scaled(double[] values) {
    double squares = 0;
    for (double value : values) {
      squares += value * value;
    }
    double scale = LENGTH / Math.sqrt(squares);
    for (int i = 0; i < values.length; i++) {
      values[i] *= scale;
    }
    return values;
  }
}
