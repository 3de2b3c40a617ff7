// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.List;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.article.Words;

/**
 * Articles of one sentence, for tests of taggers: each form is a word of one segment. The text has
 * an x for each word, because taggers see only forms.
 */
final class FormArticles {
  private FormArticles() {}

  /** An article of one word, cut into segments. */
  static AnnotatedArticle ofWord(String... segments) {
    Words.Builder words = new Words.Builder();
    for (int i = 0; i < segments.length; i++) {
      words.segment(i, segments[i]);
    }
    words.endWord(segments.length).endSentence();
    return AnnotatedArticle.of(Article.of("id", "source", "x".repeat(segments.length)))
        .withSentences(Sentences.of(0, segments.length))
        .withWords(words.build());
  }

  static AnnotatedArticle of(List<String> forms) {
    Words.Builder words = new Words.Builder();
    for (int i = 0; i < forms.size(); i++) {
      words.segment(i, forms.get(i)).endWord(i + 1);
    }
    return AnnotatedArticle.of(Article.of("id", "source", "x".repeat(forms.size())))
        .withSentences(Sentences.of(0, forms.size()))
        .withWords(words.endSentence().build());
  }
}
