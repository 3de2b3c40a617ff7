// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.AtbTag;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Sentences;
import org.warraq.article.Words;
import org.warraq.gold.EntityScores;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldEntity;
import org.warraq.gold.GoldParser;
import org.warraq.gold.ScoredEntity;
import org.warraq.gold.SpanScore;

class GoldComparisonTest {
  private static final Article ARTICLE = Article.of("visit", "visit.txt", "زارت منى عدن. وعادت.");
  private static final GoldArticle GOLD =
      GoldParser.parse("visit.gold", "زارت [PER منى] [LOC عدن].\nوعادت.", ARTICLE);

  private static final GoldEntity PERSON = new GoldEntity(EntityType.PER, 5, 8);

  @Test
  void sentencesAreComparedWithoutEntities() {
    GoldComparison comparison =
        new GoldComparison(GOLD, AnnotatedArticle.of(ARTICLE).withSentences(Sentences.of(0, 20)));
    assertEquals(new SpanScore(2, 1, 1), comparison.sentenceEnds());
    assertEquals(
        List.of(
            new AnnotationMistake(
                "visit",
                "end of sentence",
                AnnotationMistake.NOTHING,
                0,
                "زارت منى عدن. ‖ وعادت.")),
        comparison.sentenceMistakes().toList());
  }

  @Test
  void entitiesAreComparedByTypeAndCharacters() {
    GoldComparison comparison =
        new GoldComparison(
            GOLD,
            annotated(
                new Entity(EntityType.PER, 1, 2, 0.9f),
                new Entity(EntityType.ORG, 2, 3, 0.8f),
                new Entity(EntityType.MISC, 3, 4, 0.7f)));
    assertEquals(
        List.of(
            EntityScores.of(
                GOLD.entities(), List.of(PERSON, new GoldEntity(EntityType.ORG, 9, 12))),
            EntityScores.of(List.of(), List.of(new GoldEntity(EntityType.MISC, 14, 19)))),
        comparison.entityScores());
    assertEquals(
        List.of(
            new ScoredEntity(0.9f, true),
            new ScoredEntity(0.8f, false),
            new ScoredEntity(0.7f, false)),
        GOLD.scoredEntities(comparison.annotated()));
    assertEquals(
        List.of(
            new AnnotationMistake("visit", "LOC عدن", "ORG عدن", 0.8f, "زارت منى [عدن]. وعادت."),
            new AnnotationMistake(
                "visit", AnnotationMistake.NOTHING, "MISC وعادت", 0.7f, "زارت منى عدن. [وعادت].")),
        comparison.entityMistakes().toList());
  }

  private static AnnotatedArticle annotated(Entity... entities) {
    Words.Builder words = new Words.Builder();
    words.segment(0, "زارت").endWord(4).segment(5, "مني").endWord(8).segment(9, "عدن").endWord(12);
    words.endSentence().segment(14, "وعادت").endWord(19).endSentence();
    return AnnotatedArticle.of(ARTICLE)
        .withSentences(Sentences.of(0, 13, 14, 20))
        .withWords(words.build())
        .withTags(List.of(AtbTag.VBD, AtbTag.NNP, AtbTag.NNP, AtbTag.VBD))
        .withEntities(List.of(entities));
  }
}
