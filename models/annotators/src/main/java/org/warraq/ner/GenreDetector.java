// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.warraq.article.Words;
import org.warraq.ner.crf.Fingerprint;
import org.warraq.ner.crf.WeightTable;

/**
 * Tells an article of an encyclopedia from news by how often it uses which forms (logistic
 * regression). What is short or in doubt is news.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class GenreDetector {
  /** Fewer sentences tell too little. */
  private static final int FEWEST = 20;

  private static final double LENGTH = 4;

  private final WeightTable forms;
  private final float bias;

  /**
   * A detector; an article whose sum is above 0 is of an encyclopedia.
   *
   * @param forms weights of forms, by {@link #features key}, for the one label 0
   * @param bias what the sum begins with
   */
  public GenreDetector(WeightTable forms, float bias) {
    this.forms = Objects.requireNonNull(forms, "forms");
    this.bias = bias;
  }

  WeightTable forms() {
    return forms;
  }

  float bias() {
    return bias;
  }

  /** The genre of an article with these words. */
  public Genre of(Words words) {
    if (words.sentences() < FEWEST) {
      return Genre.NEWS;
    }
    return score(features(words, 0, words.sentences())) > 0 ? Genre.ENCYCLOPEDIA : Genre.NEWS;
  }

  private double score(Map<Long, Double> features) {
    double score = bias;
    float[] weight = new float[1];
    for (Map.Entry<Long, Double> feature : features.entrySet()) {
      weight[0] = 0;
      forms.addTo(weight, 0, feature.getKey());
      score += weight[0] * feature.getValue();
    }
    return score;
  }

  /**
   * What is looked at: the logarithms of the counts of forms in some sentences, as a vector of
   * length {@value #LENGTH}, so that long and short articles compare; in the order of the text.
   */
  public static Map<Long, Double> features(Words words, int firstSentence, int endSentence) {
    Map<Long, Double> features = new LinkedHashMap<>();
    int end = words.sentenceFirstSegment(endSentence);
    for (int i = words.sentenceFirstSegment(firstSentence); i < end; i++) {
      features.merge(Fingerprint.kept(Fingerprint.of(words.form(i))), 1.0, Double::sum);
    }
    features.replaceAll((form, count) -> StrictMath.log1p(count));
    double squares = 0;
    for (double value : features.values()) {
      squares += value * value;
    }
    double scale = LENGTH / Math.sqrt(squares);
    features.replaceAll((form, value) -> value * scale);
    return features;
  }
}
