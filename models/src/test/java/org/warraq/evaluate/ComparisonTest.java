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

class ComparisonTest {
  private static final Article ARTICLE = Article.of("visit", "visit.txt", "زارت منى عدن. وعادت.");
  private static final GoldArticle GOLD =
      GoldParser.parse("visit.gold", "زارت [PER منى] [LOC عدن].\nوعادت.", ARTICLE);

  @Test
  void sentencesAreJudgedWhereNamesWereNotLookedFor() {
    Comparison comparison =
        new Comparison(GOLD, AnnotatedArticle.of(ARTICLE).withSentences(Sentences.of(0, 20)));
    assertEquals(new SpanScore(2, 1, 1), comparison.scores().sentenceEnds());
    assertEquals(0, comparison.scores().entities().size());
    assertEquals(
        List.of(new Miss("visit", "end of sentence", Miss.NOTHING, "زارت منى عدن. ‖ وعادت.")),
        comparison.misses());
  }

  @Test
  void namesAreJudgedByTypeAndCharacters() {
    Comparison comparison =
        new Comparison(
            GOLD,
            annotated(
                new Entity(EntityType.PER, 1, 2, 1),
                new Entity(EntityType.ORG, 2, 3, 1),
                new Entity(EntityType.MISC, 3, 4, 1)));
    Scores scores = comparison.scores();
    assertEquals(new SpanScore(1, 1, 1), scores.entities().get(EntityType.PER));
    assertEquals(new SpanScore(1, 0, 0), scores.entities().get(EntityType.LOC));
    assertEquals(new SpanScore(2, 3, 1), scores.allEntities());
    assertEquals(4, scores.words());
    assertEquals(
        List.of(
            new Miss("visit", "LOC عدن", "ORG عدن", "زارت منى [عدن]. وعادت."),
            new Miss("visit", Miss.NOTHING, "MISC وعادت", "زارت منى عدن. [وعادت].")),
        comparison.misses());
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
