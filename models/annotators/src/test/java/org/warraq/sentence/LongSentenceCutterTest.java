// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warraq.sentence.MarkedText.assertSplit;
import static org.warraq.sentence.MarkedText.split;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;

class LongSentenceCutterTest {
  private static String words(int count) {
    return "كلمة ".repeat(count).strip();
  }

  @Test
  void sentenceOf250WordsIsNotCut() {
    assertSplit(words(250));
  }

  @Test
  void semicolonIsPreferredToComma() {
    assertSplit(words(90) + "؛ ‖" + words(40) + "، و" + words(130));
  }

  @Test
  void commaBeforeConjunctionIsPreferredToCommaNearerTheMiddle() {
    assertSplit(words(80) + "، ‖ثم " + words(50) + "، " + words(130));
  }

  @Test
  void commaNearestTheMiddleIsPreferred() {
    assertSplit(words(80) + "، " + words(60) + "، ‖" + words(130));
  }

  @Test
  void sentenceWithoutMarksIsCutAtASpace() {
    assertEquals(List.of(words(150), words(150)), split(Article.of("1", "test", words(300))));
  }

  @Test
  void everyPieceIsShortEnough() {
    List<String> pieces = split(Article.of("1", "test", words(100_000)));
    assertTrue(pieces.stream().allMatch(piece -> piece.split(" ").length <= 250));
    assertEquals(words(100_000), String.join(" ", pieces));
  }

  @Test
  void textWithoutSpacesIsCutAfterAMark() {
    assertSplit("س".repeat(4_000) + "،‖" + "س".repeat(3_000) + "،" + "س".repeat(1_500));
  }

  @Test
  void wordOfAMillionLettersIsCutByLength() {
    List<String> pieces = split(Article.of("1", "test", "س".repeat(1_000_000)));
    assertEquals(Collections.nCopies(200, "س".repeat(5_000)), pieces);
  }

  @Test
  void sentencesOfTheInputStayUnlessTheyAreVeryLong() {
    String text = "هطل. عاد. " + "س".repeat(5_001);
    AnnotatedArticle article = AnnotatedArticle.of(Article.of("1", "test", text));
    NewsSentenceSplitter splitter = new NewsSentenceSplitter();
    AnnotatedArticle given = article.withSentences(Sentences.of(0, 9));
    assertSame(given, splitter.annotate(given));
    assertEquals(
        Sentences.of(0, 9, 10, 5_010, 5_010, 5_011),
        splitter.annotate(article.withSentences(Sentences.of(0, 9, 9, 5_011))).sentences());
  }

  @Test
  void wordIsNotCutInsideAPairOrBetweenALetterAndItsSigns() {
    assertSplit("س" + "😀".repeat(2_500) + "‖" + "😀".repeat(2_500));
    assertSplit("س".repeat(4_999) + "بُِّ‖" + "س".repeat(5_000));
    assertSplit("س" + "ُ".repeat(20_000));
  }
}
