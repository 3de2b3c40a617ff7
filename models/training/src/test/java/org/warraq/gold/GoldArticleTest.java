// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warraq.article.EntityType.LOC;
import static org.warraq.article.EntityType.ORG;
import static org.warraq.article.EntityType.PER;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.AtbTag;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Sentences;
import org.warraq.article.Words;

class GoldArticleTest {
  private static final List<GoldSentence> SENTENCES =
      List.of(
          new GoldSentence(
              3, List.of("زار", "سامي", "وليبيا."), List.of(span(PER, 1, 2), span(LOC, 2, 3))),
          new GoldSentence(8, List.of("وعاد"), List.of()));

  private static final GoldArticle GOLD = GoldArticle.of(SENTENCES, GoldArticleTest::tagged).get(0);

  @Test
  void tokensAreJoinedBySpacesAndSentencesKept() {
    assertEquals("زار سامي وليبيا.\nوعاد\n", GOLD.article().text());
    assertEquals(Sentences.of(0, 16, 17, 21), GOLD.article().sentences());
    assertEquals(List.of(new GoldEntity(PER, 4, 8), new GoldEntity(LOC, 9, 16)), GOLD.entities());
  }

  @Test
  void foundEntityIsWidenedToWholeTokens() {
    AnnotatedArticle annotated =
        GOLD.article()
            .withEntities(
                List.of(
                    new Entity(PER, 0, 2, 0.5f),
                    new Entity(LOC, 3, 4, 0.6f),
                    new Entity(ORG, 5, 6, 1, 0, 0.7f)));
    assertEquals(
        Map.of(
            new GoldEntity(PER, 0, 8),
            0.5f,
            new GoldEntity(LOC, 9, 16),
            0.6f,
            new GoldEntity(ORG, 17, 21),
            0.7f),
        GOLD.foundEntities(annotated));
    assertEquals(
        List.of(
            new EntityScores(Map.of(PER, new SpanScore(1, 1, 0), LOC, new SpanScore(1, 1, 1))),
            new EntityScores(Map.of(ORG, new SpanScore(0, 1, 0)))),
        GOLD.scoresBySentence(annotated));
  }

  @Test
  void twoEntitiesInOneTokenGiveOneWithTheHigherScore() {
    AnnotatedArticle annotated =
        GOLD.article()
            .withEntities(List.of(new Entity(LOC, 2, 3, 0.6f), new Entity(LOC, 3, 4, 0.5f)));
    assertEquals(Map.of(new GoldEntity(LOC, 9, 16), 0.6f), GOLD.foundEntities(annotated));
  }

  @Test
  void foundEntityIsNotWidenedIfGoldIsOverCharacters() {
    GoldArticle characters = new GoldArticle(GOLD.article(), List.of());
    AnnotatedArticle annotated =
        GOLD.article()
            .withEntities(List.of(new Entity(LOC, 3, 4, 0.6f), new Entity(ORG, 5, 6, 1, 0, 0.7f)));
    assertEquals(
        Map.of(new GoldEntity(LOC, 10, 15), 0.6f, new GoldEntity(ORG, 18, 21), 0.7f),
        characters.foundEntities(annotated));
  }

  @Test
  void locationIsTheLineOfTheFileOrElseTheArticle() {
    assertEquals("line 4", GOLD.locationOf(new GoldEntity(PER, 4, 8)));
    assertEquals("line 8", GOLD.locationOf(new GoldEntity(PER, 17, 21)));
    assertEquals(
        "gold", new GoldArticle(GOLD.article(), List.of()).locationOf(new GoldEntity(PER, 4, 8)));
  }

  @Test
  void sentencesAreJoinedByHundreds() {
    GoldSentence one = GoldSentence.of(List.of("نعم"), List.of("O"));
    List<GoldArticle> articles = GoldArticle.of(Collections.nCopies(230, one), article -> article);
    assertEquals(
        List.of(100, 100, 30), articles.stream().map(a -> a.article().sentences().size()).toList());
  }

  private static GoldSentence.EntitySpan span(EntityType type, int begin, int end) {
    return new GoldSentence.EntitySpan(type, begin, end);
  }

  /** Segments: زار، سامي، و، ليبيا، full stop; وعاد stays whole. */
  private static AnnotatedArticle tagged(AnnotatedArticle article) {
    Words.Builder words = new Words.Builder();
    words.segment(0, "زار").endWord(3).segment(4, "سامي").endWord(8);
    words.segment(9, "و").segment(10, "ليبيا").endWord(15).segment(15, ".").endWord(16);
    words.endSentence().segment(17, "وعاد").endWord(21).endSentence();
    return article.withWords(words.build()).withTags(Collections.nCopies(6, AtbTag.NN));
  }
}
