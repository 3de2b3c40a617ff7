// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.article.Words;
import org.warraq.table.Sha256;

class WordSegmenterTest {
  private static final WordSegmenter SEGMENTER = WordSegmenter.load();

  @Test
  void versionNamesTheRulesAndTheTables() throws IOException {
    try (InputStream in = WordSegmenter.class.getResourceAsStream("segmenter.tables")) {
      String checksum = Sha256.shortHex(Sha256.of(in.readAllBytes()));
      assertEquals("segmenter-1." + checksum, SEGMENTER.version());
    }
  }

  @Test
  void cliticsAreCutOffTheirStem() {
    assertEquals(List.of("و", "س", "يكتبون", "ها"), surfaces("وسيكتبونها"));
  }

  @Test
  void diacriticsBelongToTheLetterBeforeThem() {
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
  void singleDiacriticIsNotAWord() {
    assertEquals(List.of("نص"), surfaces("ّ نص ً"));
  }

  @Test
  void veryLongWordIsOneSegment() {
    String longWord = "ب".repeat(100_000);
    assertEquals(List.of("و", "قال", longWord, "ثم"), surfaces("وقال " + longWord + " ثم"));
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
