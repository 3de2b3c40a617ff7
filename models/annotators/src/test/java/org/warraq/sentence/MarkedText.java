// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;

/** Texts that carry the sentence boundaries expected in them as {@code ‖}. */
final class MarkedText {
  private static final NewsSentenceSplitter SPLITTER = new NewsSentenceSplitter();

  private MarkedText() {}

  /** Asserts that {@code marked}, without its marks, is split where they stand. */
  static void assertSplit(String marked) {
    List<String> expected = Stream.of(marked.split("‖")).map(MarkedText::trim).toList();
    assertEquals(expected, split(Article.of("1", "test", marked.replace("‖", ""))));
  }

  private static String trim(String sentence) {
    int begin = Characters.skipWhiteSpace(sentence, 0, sentence.length());
    return sentence.substring(
        begin, Characters.skipWhiteSpaceBack(sentence, sentence.length(), begin));
  }

  static List<String> split(Article article) {
    Sentences sentences = sentences(article);
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> article.text().substring(sentences.begin(i), sentences.end(i)))
        .toList();
  }

  static Sentences sentences(Article article) {
    return SPLITTER.annotate(AnnotatedArticle.of(article)).sentences();
  }
}
