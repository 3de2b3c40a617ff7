// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;

/** Splits texts in which {@code ‖} marks the expected ends of sentences. */
final class MarkedText {
  private static final NewsSentenceSplitter SPLITTER = new NewsSentenceSplitter();

  private MarkedText() {}

  /** Asserts that a text without its marks {@code ‖} is split at the places of the marks. */
  static void assertSplit(String marked) {
    List<String> expected = Stream.of(marked.split("‖")).map(MarkedText::trim).toList();
    assertEquals(expected, split(Article.of("1", "test", marked.replace("‖", ""))));
  }

  private static String trim(String sentence) {
    int begin = CharacterClasses.skipWhiteSpace(sentence, 0, sentence.length());
    return sentence.substring(
        begin, CharacterClasses.skipWhiteSpaceBack(sentence, sentence.length(), begin));
  }

  static List<String> split(Article article) {
    return annotated(article).sentenceTexts();
  }

  static Sentences sentences(Article article) {
    return annotated(article).sentences();
  }

  private static AnnotatedArticle annotated(Article article) {
    return SPLITTER.annotate(AnnotatedArticle.of(article));
  }
}
