// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.Article;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldEntity;

class AntLabelsTest {
  private static final Article KNOWN =
      Article.of("JA-culture-10-20161210", "ANT", "و".repeat(5000));

  @Test
  void entitiesLieInSentencesAndDoNotOverlap() throws IOException {
    GoldArticle gold = AntLabels.of(List.of(KNOWN)).get(0);
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

  @Test
  void offsetsAreReadAsCodePoints() throws IOException {
    Article wide = Article.of(KNOWN.id(), "ANT", "😀".repeat(5000));
    GoldEntity narrowest = first(KNOWN);
    GoldEntity widest = first(wide);
    assertEquals(2 * narrowest.begin(), widest.begin());
    assertEquals(2 * narrowest.end(), widest.end());
  }

  private static GoldEntity first(Article article) throws IOException {
    return AntLabels.of(List.of(article)).get(0).entities().get(0);
  }

  @Test
  void articleWithoutLabelsIsLeftOut() throws IOException {
    assertEquals(List.of(), AntLabels.of(List.of(Article.of("none", "ANT", "نص"))));
  }
}
