// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Arrays;
import org.warraq.article.AnnotatedArticle;

/**
 * Extracts the features of sentences for training. Decoding sums the weights of the same features
 * in a faster way. Not thread-safe, because it caches forms.
 */
public final class FeatureExtractor {
  private final SentenceViews views;

  /** The features of the current segment; the first {@link #count} cells are in use. */
  private long[] buffer = new long[256];

  private int count;

  /** An extractor of features that look into these name lists and word classes. */
  public FeatureExtractor(NameLists lists, WordClasses classes) {
    views = new SentenceViews(lists, new FormCache(lists, classes));
  }

  /**
   * The features of a sentence of an article with words and tags: a row for each segment, with the
   * kept fingerprints of its features.
   */
  public long[][] features(AnnotatedArticle article, int sentence) {
    FeatureSentence view = views.view(article, sentence);
    long[][] features = new long[view.size()][];
    for (int i = 0; i < view.size(); i++) {
      count = 0;
      FeatureTemplates.ofContext(view, i, this::add);
      for (int offset = -FeatureTemplates.WINDOW; offset <= FeatureTemplates.WINDOW; offset++) {
        FeatureTemplates.ofForm(view.form(i + offset), offset, this::add);
      }
      features[i] = Arrays.copyOf(buffer, count);
    }
    return features;
  }

  private void add(long feature) {
    if (count == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * count);
    }
    buffer[count++] = feature;
  }
}
