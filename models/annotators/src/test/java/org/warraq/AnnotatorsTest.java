// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.ner.EntityRecognizer;
import org.warraq.ner.GenreChoice;
import org.warraq.ner.Guidelines;
import org.warraq.pos.PosTagger;
import org.warraq.segment.WordSegmenter;
import org.warraq.sentence.NewsSentenceSplitter;

class AnnotatorsTest {
  private static final AnnotatedArticle BARE =
      AnnotatedArticle.of(Article.of("a1", "a1.txt", "وصلت سلمى الحداد إلى القاهرة أمس."));

  @ParameterizedTest
  @EnumSource
  void chainGivesAllLayers(Guidelines guidelines) {
    AnnotatedArticle annotated = Annotators.all(guidelines).annotate(BARE);
    assertTrue(annotated.hasSentences());
    assertTrue(annotated.hasWords());
    assertTrue(annotated.hasTags());
    assertTrue(annotated.hasLemmas());
    assertTrue(annotated.hasEntities());
    assertFalse(BARE.hasSentences(), "the article that was given to the chain");
  }

  @ParameterizedTest
  @EnumSource
  void chainEqualsItsAnnotatorsOneByOne(Guidelines guidelines) {
    AnnotatedArticle article = Annotators.sentenceSplitter().annotate(BARE);
    article = Annotators.wordSegmenter().annotate(article);
    article = Annotators.tagger().annotate(article);
    article = Annotators.lemmatizer().annotate(article);
    article = Annotators.entityRecognizer(guidelines).annotate(article);
    assertEquals(article, Annotators.all(guidelines).annotate(BARE));
  }

  /** The example in the documentation of {@link Annotators}. */
  @Test
  void chainFindsTheEntitiesOfTheExample() {
    AnnotatedArticle annotated = Annotators.all(Guidelines.BROAD).annotate(BARE);
    List<String> printed =
        annotated.entities().stream()
            .map(entity -> entity.type() + " " + annotated.text(entity))
            .toList();
    assertEquals(List.of("PER سلمى الحداد", "LOC القاهرة"), printed);
  }

  @Test
  void versionsHaveLatinDigitsInAnyLocale() {
    Locale locale = Locale.getDefault();
    Locale.setDefault(new Locale("ar", "EG"));
    try {
      assertEquals("١", String.format("%d", 1), "digits in this locale");
      Stream.of(
              new NewsSentenceSplitter(),
              WordSegmenter.load(),
              PosTagger.load(),
              EntityRecognizer.load(Guidelines.BROAD),
              EntityRecognizer.load(Guidelines.ANERCORP))
          .map(Annotator::version)
          .forEach(version -> assertTrue(version.matches("[a-z0-9.-]+"), version));
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void eachCallReturnsTheSameInstance() {
    assertSame(Annotators.sentenceSplitter(), Annotators.sentenceSplitter());
    assertSame(Annotators.wordSegmenter(), Annotators.wordSegmenter());
    assertSame(Annotators.tagger(), Annotators.tagger());
    for (Guidelines guidelines : Guidelines.values()) {
      assertSame(Annotators.entityRecognizer(guidelines), Annotators.entityRecognizer(guidelines));
      assertSame(Annotators.all(guidelines), Annotators.all(guidelines));
      for (GenreChoice genre : GenreChoice.values()) {
        assertSame(
            Annotators.entityRecognizer(guidelines, genre),
            Annotators.entityRecognizer(guidelines, genre));
      }
    }
  }

  @Test
  void eachGuidelinesHaveTheirOwnRecognizer() {
    assertNotSame(
        Annotators.entityRecognizer(Guidelines.BROAD),
        Annotators.entityRecognizer(Guidelines.ANERCORP));
  }
}
