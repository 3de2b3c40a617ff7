// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.List;

/**
 * Adds one layer of annotation (sentences, words, tags, lemmas or entities) to an article.
 *
 * <p>Implementations are immutable and safe for use by many threads.
 */
public interface Annotator {
  /**
   * Returns the article with the layer that this annotator adds. The layers below it stay; a layer
   * above it is dropped, because it no longer fits.
   *
   * @throws IllegalStateException if the article lacks a layer that this annotator needs
   */
  AnnotatedArticle annotate(AnnotatedArticle article);

  /**
   * Version of this annotator. Two annotators with the same version give the same output for the
   * same article, so the version changes whenever the output can change.
   *
   * <p>A version is the annotator's name, a hyphen and the number of its rules, which begins at 1.
   * If the annotator reads tables or a model, a dot and the first 12 hexadecimal digits of a
   * SHA-256 checksum follow: that of the file of tables, or the one in the model file's header.
   * Further settings come last, after a hyphen. Examples: {@code sentences-3}, {@code
   * segmenter-1.0123456789ab}, {@code entities-1.0123456789ab-broad}.
   */
  String version();

  /**
   * An annotator that applies others in the given order. Its version is theirs, joined with {@code
   * +}. Without any annotator it returns each article as it is, and its version is empty.
   */
  static Annotator chain(Annotator... annotators) {
    return new AnnotatorChain(List.of(annotators));
  }
}
