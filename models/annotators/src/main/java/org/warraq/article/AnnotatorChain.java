// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Applies annotators in order. Immutable, and safe for use by many threads. */
record AnnotatorChain(List<Annotator> annotators) implements Annotator {
  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    AnnotatedArticle annotated = article;
    for (Annotator annotator : annotators) {
      annotated = annotator.annotate(annotated);
    }
    return annotated;
  }

  @Override
  public String version() {
    return annotators.stream().map(Annotator::version).collect(joining("+"));
  }
}
