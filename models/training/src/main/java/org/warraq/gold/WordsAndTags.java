// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;

/**
 * Adds the two layers that entity recognition reads, words and tags, to an article whose sentences
 * are given. Gold has its own sentences, so {@link Annotators#all} does not fit it.
 */
public final class WordsAndTags {
  private WordsAndTags() {}

  /**
   * Segments and tags an article that has sentences. Thread-safe.
   *
   * @throws IllegalStateException if the article has no sentences
   */
  public static AnnotatedArticle addTo(AnnotatedArticle article) {
    return Annotators.tagger().annotate(Annotators.wordSegmenter().annotate(article));
  }
}
