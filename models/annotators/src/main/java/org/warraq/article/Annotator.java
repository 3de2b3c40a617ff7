// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

/**
 * One step of annotation: gives an article one more layer.
 *
 * <p>Implementations are immutable and safe for use by many threads.
 */
@FunctionalInterface
public interface Annotator {
  /**
   * The article with the layer that this annotator makes.
   *
   * @throws IllegalStateException if the article lacks a layer that this one builds on
   */
  AnnotatedArticle annotate(AnnotatedArticle article);
}
