// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.ner.Guidelines;

/**
 * An article of twice the length takes about twice the memory, whatever it consists of. What is
 * counted is the number of bytes that all annotators allocate; work that grows faster than its
 * input shows there, too, where it makes objects.
 */
class LongArticleTest {
  private static final List<Annotator> ANNOTATORS =
      List.of(
          Annotators.sentenceSplitter(),
          Annotators.wordSegmenter(),
          Annotators.tagger(),
          Annotators.lemmatizer(),
          Annotators.entityRecognizer(Guidelines.BROAD));

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int LENGTH = 12_000;
  private static final long NOISE = 2 << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قلم",
        "ب",
        "،",
        ".",
        "«",
        "(",
        "7",
        "1,",
        "بً",
        "ً",
        "محمد ",
        "ب،",
        "نصabc",
        "ب\u0870",
        "😀",
        "و-",
        "http://a.",
        "'\"",
        "نص\n",
        "ﻻ",
        "بـ",
        "\u0001ب",
        "فلان بن "
      })
  void memoryGrowsLinearly(String pattern) {
    allocated(pattern, 2 * LENGTH); // Fills the caches.
    long once = allocated(pattern, LENGTH);
    long twice = allocated(pattern, 2 * LENGTH);
    assertTrue(twice <= 2.5 * once + NOISE, "%,d bytes, then %,d".formatted(once, twice));
  }

  private static long allocated(String pattern, int length) {
    Article article = Article.of("1", "test", pattern.repeat(length / pattern.length()));
    long before = THREADS.getCurrentThreadAllocatedBytes();
    AnnotatedArticle annotated = AnnotatedArticle.of(article);
    for (Annotator annotator : ANNOTATORS) {
      annotated = annotator.annotate(annotated);
    }
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
