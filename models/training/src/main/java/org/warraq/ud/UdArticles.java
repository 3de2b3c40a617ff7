// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ud;

import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.article.Sentences;

/** Annotates sentences of treebanks. */
public final class UdArticles {
  private UdArticles() {}

  /** Annotates a sentence with words and tags, and aligns it. Its bounds are the treebank's. */
  public static UdAlignment aligned(UdSentence sentence) {
    String text = sentence.text();
    Annotator annotators = Annotator.chain(Annotators.wordSegmenter(), Annotators.tagger());
    AnnotatedArticle article =
        AnnotatedArticle.of(Article.of("ud", sentence.location(), text))
            .withSentences(Sentences.of(new int[] {0, text.length()}));
    return UdAlignment.of(sentence, annotators.annotate(article));
  }
}
