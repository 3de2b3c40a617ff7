// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.List;

/**
 * The lemmas of an article's segments, and their morphological features. Immutable and safe for use
 * by many threads.
 *
 * @param lemmas one per segment, in the order of the segments
 * @param features one per segment: its features as Universal Dependencies write them, such as
 *     {@code Gender=Fem|Number=Sing}, sorted by name; empty if it has none
 */
public record Lemmas(List<Lemma> lemmas, List<String> features) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if they differ in length
   */
  public Lemmas {
    lemmas = List.copyOf(lemmas);
    features = List.copyOf(features);
    if (lemmas.size() != features.size()) {
      throw new IllegalArgumentException(
          "There are " + lemmas.size() + " lemmas, but " + features.size() + " features.");
    }
  }

  /** Number of segments. */
  public int size() {
    return lemmas.size();
  }

  /** The lemma of a segment. */
  public Lemma lemma(int segment) {
    return lemmas.get(segment);
  }

  /** The features of a segment; empty if it has none. */
  public String features(int segment) {
    return features.get(segment);
  }
}
