// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Words;
import org.warraq.ner.Guidelines;

class AnnotatorsTest {
  private static final AnnotatedArticle BARE =
      AnnotatedArticle.of(Article.of("a1", "a1.txt", "وصل محمود عباس إلى القاهرة أمس."));

  @ParameterizedTest
  @EnumSource
  void chainGivesAllLayers(Guidelines guidelines) {
    AnnotatedArticle annotated = Annotators.all(guidelines).annotate(BARE);
    assertTrue(annotated.hasSentences());
    assertTrue(annotated.hasWords());
    assertTrue(annotated.hasTags());
    assertTrue(annotated.hasEntities());
    assertFalse(BARE.hasSentences(), "the article that was given to the chain");
  }

  @ParameterizedTest
  @EnumSource
  void chainEqualsItsAnnotatorsOneByOne(Guidelines guidelines) {
    AnnotatedArticle article = Annotators.sentenceSplitter().annotate(BARE);
    article = Annotators.wordSegmenter().annotate(article);
    article = Annotators.tagger().annotate(article);
    article = Annotators.entityRecognizer(guidelines).annotate(article);
    assertEquals(article, Annotators.all(guidelines).annotate(BARE));
  }

  /** The example in the documentation of {@link Annotators}. */
  @Test
  void chainFindsTheEntitiesOfTheExample() {
    AnnotatedArticle annotated = Annotators.all(Guidelines.BROAD).annotate(BARE);
    Words words = annotated.words();
    List<String> entities =
        annotated.entities().stream()
            .map(
                entity -> {
                  int begin = words.segmentBegin(entity.firstSegment()) + entity.inset();
                  int end = words.segmentEnd(entity.endSegment() - 1);
                  return entity.type() + " " + annotated.text().substring(begin, end);
                })
            .toList();
    assertEquals(List.of("PER محمود عباس", "LOC القاهرة"), entities);
  }

  @Test
  void eachCallReturnsTheSameInstance() {
    assertSame(Annotators.sentenceSplitter(), Annotators.sentenceSplitter());
    assertSame(Annotators.wordSegmenter(), Annotators.wordSegmenter());
    assertSame(Annotators.tagger(), Annotators.tagger());
    for (Guidelines guidelines : Guidelines.values()) {
      assertSame(Annotators.entityRecognizer(guidelines), Annotators.entityRecognizer(guidelines));
      assertSame(Annotators.all(guidelines), Annotators.all(guidelines));
    }
  }

  @Test
  void eachGuidelinesHaveTheirOwnRecognizer() {
    assertNotSame(
        Annotators.entityRecognizer(Guidelines.BROAD),
        Annotators.entityRecognizer(Guidelines.ANERCORP));
  }
}
