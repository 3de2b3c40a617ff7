// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Objects;
import org.warraq.article.Words;
import org.warraq.ner.crf.WeightTable;

/**
 * Finds how much of an article is news and how much encyclopedia, from the counts of its forms,
 * with logistic regression. One sentence more or less moves the share only a little, and only
 * little text leaves it undecided.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class GenreDetector {
  /**
   * A probability this near to 0 or 1 becomes the share 0 or 1, because reading with both sets of
   * weights takes more time than with one. The probabilities between are stretched to all shares.
   */
  private static final double EDGE = 0.2;

  private final WeightTable forms;
  private final float bias;

  /**
   * A detector. The logarithm of the odds that an article is of an encyclopedia is {@code bias}
   * plus the weighted features.
   *
   * @param forms weights of forms for the only label, 0; its keys are those of {@link
   *     GenreFeatures}
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

  /** The mix of the article with these words. */
  GenreMix mix(Words words) {
    double logOdds = logOdds(GenreFeatures.of(words, 0, words.sentences()));
    double probability = 1 / (1 + StrictMath.exp(-logOdds));
    double stretched = (probability - EDGE) / (1 - 2 * EDGE);
    return new GenreMix((float) Math.max(0, Math.min(1, stretched)));
  }

  private double logOdds(GenreFeatures features) {
    double sum = bias;
    float[] weight = new float[1];
    for (int i = 0; i < features.forms().length; i++) {
      weight[0] = 0;
      forms.addTo(weight, 0, features.forms()[i]);
      sum += weight[0] * features.values()[i];
    }
    return sum;
  }
}
