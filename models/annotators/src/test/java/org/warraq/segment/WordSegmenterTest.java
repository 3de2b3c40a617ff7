// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.article.Words;

class WordSegmenterTest {
  private static final WordSegmenter SEGMENTER = WordSegmenter.load();

  @Test
  void cutsCliticsFromTheirStem() {
    assertEquals(List.of("و", "س", "يكتبون", "ها"), surfaces("وسيكتبونها"));
  }

  @Test
  void marksStayWithTheLetterBeforeThem() {
    assertEquals(List.of("وَ", "كَتَبَ", "هَا", "الطالبُ"), surfaces("وَكَتَبَهَا الطالبُ"));
    assertEquals(List.of("ـمـدرسة"), surfaces("ـمـدرسة"));
  }

  @Test
  void formsAreNormalised() {
    assertEquals(List.of("ل", "ايران"), forms("لإيران مع").subList(0, 2));
    assertEquals(List.of("مدرسة", "ها"), forms("مدرستها"));
    assertEquals(List.of("3,5", "%"), forms("٣٫٥٪"));
  }

  @Test
  void aLoneMarkIsNoWord() {
    assertEquals(List.of("نص"), surfaces("ّ نص ً"));
  }

  @Test
  void aWordWithoutEndStaysWhole() {
    String endless = "ب".repeat(100_000);
    assertEquals(List.of("و", "قال", endless, "ثم"), surfaces("وقال " + endless + " ثم"));
  }

  private static List<String> surfaces(String sentence) {
    Words words = words(sentence);
    List<String> surfaces = new ArrayList<>();
    for (int i = 0; i < words.segments(); i++) {
      surfaces.add(sentence.substring(words.segmentBegin(i), words.segmentEnd(i)));
    }
    return surfaces;
  }

  private static List<String> forms(String sentence) {
    return words(sentence).forms(0);
  }

  private static Words words(String sentence) {
    AnnotatedArticle article = AnnotatedArticle.of(Article.of("id", "source", sentence));
    return SEGMENTER.annotate(article.withSentences(Sentences.of(0, sentence.length()))).words();
  }
}
