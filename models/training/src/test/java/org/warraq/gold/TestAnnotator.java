// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.function.UnaryOperator;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;

/** A function as an annotator, for tests that need no model. */
public record TestAnnotator(UnaryOperator<AnnotatedArticle> function) implements Annotator {
  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    return function.apply(article);
  }

  @Override
  public String version() {
    return "test-1";
  }
}
