// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.pos.PosTagger;
import org.warraq.sentence.NewsSentenceSplitter;

/** Many threads that share one annotator get the same result as a single thread. */
class SegmenterThreadsTest {
  private static final NewsSentenceSplitter SPLITTER = new NewsSentenceSplitter();
  private static final PosTagger TAGGER = PosTagger.load();
  private static final List<String> PREFIXES = List.of("", "و", "ال", "وال", "بال", "لل", "سي");
  private static final List<String> SUFFIXES = List.of("", "ه", "ها", "هم", "نا", "ات", "ون");
  private static final String LETTERS = "بتدرسعقكلمنهي";

  /** The articles have enough different words to start new generations of the segmenter's cache. */
  @Test
  void manyThreadsGetTheResultOfOne() {
    List<Article> articles =
        IntStream.range(0, 400).mapToObj(SegmenterThreadsTest::article).toList();
    assertEquals(
        articles.stream().map(annotator()).toList(),
        articles.parallelStream().map(annotator()).toList());
  }

  private static Article article(int number) {
    Random random = new Random(number);
    String text =
        Stream.generate(() -> word(random)).limit(200).collect(Collectors.joining(" ", "", "."));
    return Article.of("a" + number, "test", text);
  }

  private static String word(Random random) {
    StringBuilder stem = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      stem.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return PREFIXES.get(random.nextInt(PREFIXES.size()))
        + stem
        + SUFFIXES.get(random.nextInt(SUFFIXES.size()));
  }

  /** An annotator whose cache is empty. */
  private static Function<Article, AnnotatedArticle> annotator() {
    WordSegmenter segmenter = WordSegmenter.load();
    return article ->
        TAGGER.annotate(segmenter.annotate(SPLITTER.annotate(AnnotatedArticle.of(article))));
  }
}
