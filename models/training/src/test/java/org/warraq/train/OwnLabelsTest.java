// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.article.Article;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldEntity;

class OwnLabelsTest {
  /** An article of each corpus that has labels. */
  private static final Map<OwnLabels, String> KNOWN_IDS =
      Map.of(
          OwnLabels.ANT, "JA-culture-10-20161210",
          OwnLabels.WIKIPEDIA, "28269");

  @ParameterizedTest
  @EnumSource
  void entitiesLieInSentencesAndDoNotOverlap(OwnLabels labels) throws IOException {
    GoldArticle gold = known(labels, "و");
    int lastEnd = 0;
    for (GoldEntity entity : gold.entities()) {
      assertTrue(entity.begin() >= lastEnd && isInSentence(gold, entity), entity.toString());
      lastEnd = entity.end();
    }
    assertTrue(lastEnd > 0);
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

  @ParameterizedTest
  @EnumSource
  void offsetsAreReadAsCodePoints(OwnLabels labels) throws IOException {
    GoldEntity narrowest = known(labels, "و").entities().get(0);
    GoldEntity widest = known(labels, "😀").entities().get(0);
    assertEquals(2 * narrowest.begin(), widest.begin());
    assertEquals(2 * narrowest.end(), widest.end());
  }

  /** The labels of a known article, whose text is made of one character. */
  private static GoldArticle known(OwnLabels labels, String character) throws IOException {
    Article article = Article.of(KNOWN_IDS.get(labels), "source", character.repeat(50_000));
    return labels.in(List.of(article)).get(0);
  }

  @Test
  void articleWithoutLabelsIsLeftOut() throws IOException {
    Article none = Article.of("none", "ANT", "نص");
    assertEquals(List.of(), OwnLabels.ANT.in(List.of(none)));
  }
}
