// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class AnnotatorChainTest {
  private static final AnnotatedArticle ARTICLE =
      AnnotatedArticle.of(Article.of("id", "source", "نعم"));
  private static final Words WORDS =
      new Words.Builder().segment(0, "نعم").endWord(3).endSentence().build();

  private record Splitter() implements Annotator {
    @Override
    public AnnotatedArticle annotate(AnnotatedArticle article) {
      return article.withSentences(Sentences.of(0, 3));
    }

    @Override
    public String version() {
      return "splitter-1";
    }
  }

  private record Segmenter() implements Annotator {
    @Override
    public AnnotatedArticle annotate(AnnotatedArticle article) {
      return article.withWords(WORDS);
    }

    @Override
    public String version() {
      return "segmenter-2";
    }
  }

  @Test
  void annotatorsAreAppliedInOrder() {
    assertEquals(WORDS, Annotator.chain(new Splitter(), new Segmenter()).annotate(ARTICLE).words());
  }

  @Test
  void versionsAreJoined() {
    assertEquals(
        "splitter-1+segmenter-2", Annotator.chain(new Splitter(), new Segmenter()).version());
  }

  @Test
  void emptyChainChangesNothing() {
    assertSame(ARTICLE, Annotator.chain().annotate(ARTICLE));
  }
}
