// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.article.Article;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldEntity;
import org.warraq.gold.GoldException;

class OwnLabelsTest {
  @ParameterizedTest
  @EnumSource
  void entitiesLieInSentencesAndDoNotOverlap(OwnLabels labels) throws IOException {
    for (GoldArticle gold : inTextOf("و", labels)) {
      int lastEnd = 0;
      for (GoldEntity entity : gold.entities()) {
        assertTrue(entity.begin() >= lastEnd, gold.article().article().id() + entity);
        assertTrue(entity.end() > entity.begin(), gold.article().article().id() + entity);
        assertTrue(isInSentence(gold, entity), gold.article().article().id() + entity);
        lastEnd = entity.end();
      }
    }
  }

  private static boolean isInSentence(GoldArticle gold, GoldEntity entity) {
    for (int i = 0; i < gold.article().sentences().size(); i++) {
      if (gold.article().sentences().begin(i) <= entity.begin()
          && entity.end() <= gold.article().sentences().end(i)) {
        return true;
      }
    }
    return false;
  }

  /** The numbers that the model's card says. */
  @ParameterizedTest
  @CsvSource({"ANT, 1118, 1197, 4359", "WIKIPEDIA, 829, 9431, 27200"})
  void everyLabelIsRead(OwnLabels labels, int articles, int sentences, int entities)
      throws IOException {
    List<GoldArticle> labelled = inTextOf("و", labels);
    assertEquals(articles, labelled.size());
    assertEquals(
        sentences, labelled.stream().mapToInt(gold -> gold.article().sentences().size()).sum());
    assertEquals(entities, labelled.stream().mapToInt(gold -> gold.entities().size()).sum());
  }

  @ParameterizedTest
  @EnumSource
  void offsetsAreReadAsCodePoints(OwnLabels labels) throws IOException {
    GoldEntity narrowest = firstEntity(inTextOf("و", labels));
    GoldEntity widest = firstEntity(inTextOf("😀", labels));
    assertEquals(2 * narrowest.begin(), widest.begin());
    assertEquals(2 * narrowest.end(), widest.end());
  }

  private static GoldEntity firstEntity(List<GoldArticle> labelled) {
    return labelled.stream().flatMap(gold -> gold.entities().stream()).findFirst().orElseThrow();
  }

  /** All labelled articles, with a text of one character in place of the real one. */
  private static List<GoldArticle> inTextOf(String character, OwnLabels labels) throws IOException {
    return labels.in(articles(character, labels));
  }

  private static List<Article> articles(String character, OwnLabels labels) throws IOException {
    String text = character.repeat(200_000);
    return labels.articleIds().stream().map(id -> Article.of(id, "source", text)).toList();
  }

  @Test
  void missingArticleIsReported() {
    GoldException e = assertThrows(GoldException.class, () -> OwnLabels.ANT.in(List.of()));
    assertTrue(
        e.getMessage().contains("articles that the corpus lacks, such as JA-"), e::getMessage);
  }

  @Test
  void articleWithoutLabelsIsLeftOut() throws IOException {
    List<Article> corpus = new ArrayList<>(articles("و", OwnLabels.ANT));
    corpus.add(Article.of("none", "ANT", "نص"));
    List<GoldArticle> labelled = OwnLabels.ANT.in(corpus);
    assertEquals(corpus.size() - 1, labelled.size());
    assertTrue(labelled.stream().noneMatch(gold -> gold.article().article().id().equals("none")));
  }
}
