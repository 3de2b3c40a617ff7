// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.pos.PosTagger;
import org.warraq.sentence.NewsSentenceSplitter;

/** One annotator, many threads: what comes out is what one thread makes. */
class ThreadsTest {
  private static final NewsSentenceSplitter SPLITTER = new NewsSentenceSplitter();
  private static final WordSegmenter SEGMENTER = WordSegmenter.load();
  private static final PosTagger TAGGER = PosTagger.load();

  @Test
  void manyThreadsAgreeWithOne() {
    List<Article> articles =
        IntStream.range(0, 200)
            .mapToObj(
                i -> Article.of("a" + i, "test", "وصل الوفد رقم " + i + " إلى المدينة. وكتبها!"))
            .toList();
    List<AnnotatedArticle> one = articles.stream().map(ThreadsTest::annotate).toList();
    List<AnnotatedArticle> many = articles.parallelStream().map(ThreadsTest::annotate).toList();
    assertEquals(one, many);
  }

  private static AnnotatedArticle annotate(Article article) {
    return TAGGER.annotate(SEGMENTER.annotate(SPLITTER.annotate(AnnotatedArticle.of(article))));
  }
}
