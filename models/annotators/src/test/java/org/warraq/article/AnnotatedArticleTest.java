// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatedArticleTest {
  private static final AnnotatedArticle BARE =
      AnnotatedArticle.of(Article.of("id", "source", "وصل الوفد."));
  private static final Words WORDS =
      new Words.Builder()
          .segment(0, "وصل")
          .endWord(3)
          .segment(4, "الوفد")
          .endWord(9)
          .segment(9, ".")
          .endWord(10)
          .endSentence()
          .build();

  @Test
  void readingAMissingLayerIsRefused() {
    assertThrows(IllegalStateException.class, BARE::sentences);
    assertThrows(IllegalStateException.class, BARE::words);
    assertThrows(IllegalStateException.class, () -> BARE.withWords(WORDS));
  }

  @Test
  void layerThatDoesNotFitTheOneBelowIsRefused() {
    AnnotatedArticle split = BARE.withSentences(Sentences.of(0, 10));
    AnnotatedArticle segmented = split.withWords(WORDS);
    assertThrows(IndexOutOfBoundsException.class, () -> BARE.withSentences(Sentences.of(0, 11)));
    assertThrows(
        IllegalArgumentException.class,
        () -> BARE.withSentences(Sentences.of(0, 4, 5, 10)).withWords(WORDS));
    assertThrows(IllegalArgumentException.class, () -> segmented.withTags(List.of(AtbTag.NN)));
    assertThrows(IllegalStateException.class, () -> segmented.withUpos(List.of(Upos.NOUN)));
    assertThrows(
        IllegalArgumentException.class,
        () -> segmented.withEntities(List.of(new Entity(EntityType.LOC, 2, 4, 1))));
  }

  @Test
  void sentencesHaveTheirTexts() {
    assertEquals(
        List.of("وصل", "الوفد."), BARE.withSentences(Sentences.of(0, 3, 4, 10)).sentenceTexts());
  }

  /** In ولإيران the entity is إيران, even if the word is one segment. */
  @Test
  void entityHasTheSpanOfItsSegmentsWithoutTheInset() {
    Words words =
        new Words.Builder()
            .segment(0, "ولايران")
            .endWord(7)
            .segment(8, "الحرة")
            .endWord(13)
            .endSentence()
            .build();
    AnnotatedArticle article =
        AnnotatedArticle.of(Article.of("id", "source", "ولإيران الحرة"))
            .withSentences(Sentences.of(0, 13))
            .withWords(words);
    Entity entity = new Entity(EntityType.LOC, 0, 2, 2, 0, 1);
    assertEquals(2, article.begin(entity));
    assertEquals(13, article.end(entity));
    assertEquals("إيران الحرة", article.text(entity));
  }

  @Test
  void newLayerDropsTheLayersAboveIt() {
    AnnotatedArticle segmented = BARE.withSentences(Sentences.of(0, 10)).withWords(WORDS);
    assertFalse(segmented.withSentences(Sentences.of(0, 10)).hasWords());
  }

  @Test
  void titleAndBodyAreJoinedByABlankLine() {
    Article article = Article.of("id", "source", "عنوان", "متن");
    assertEquals("عنوان\n\nمتن", article.text());
    assertEquals("عنوان", article.title());
    assertEquals("متن", Article.of("id", "source", " ", "متن").text());
  }
}
