// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.warraq.article.Words;
import org.warraq.ner.crf.Fingerprint;
import org.warraq.ner.crf.WeightTable;

/**
 * Tells encyclopedia articles from news by the counts of their forms, with logistic regression. A
 * short or doubtful article counts as news.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class GenreDetector {
  /** An article with fewer sentences is short. */
  private static final int MIN_SENTENCES = 20;

  /** Euclidean length of the vector of features. */
  private static final double LENGTH = 4;

  private final WeightTable forms;
  private final float bias;

  /**
   * A detector. An article is of an encyclopedia if {@code bias} and the weighted features add up
   * to more than 0.
   *
   * @param forms weights of forms for the only label, 0; its keys are those of {@link #features}
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

  /** The genre of the article with these words. */
  Genre detect(Words words) {
    if (words.sentences() < MIN_SENTENCES) {
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
   * The features of some sentences, in the order of the text: for the kept fingerprint of each
   * form, {@code log(1 + count)}. The vector is scaled to the length {@value #LENGTH}, so that
   * short and long articles are comparable.
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
