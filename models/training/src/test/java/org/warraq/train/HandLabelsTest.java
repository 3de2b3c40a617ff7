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

class HandLabelsTest {
  private static final Article KNOWN =
      Article.of("JA-culture-10-20161210", "ANT", "و".repeat(5000));

  @Test
  void namesLieInTheirSentencesAndApart() throws IOException {
    GoldArticle gold = HandLabels.of(List.of(KNOWN)).get(0);
    int lastEnd = 0;
    for (GoldEntity mention : gold.mentions()) {
      assertTrue(mention.begin() >= lastEnd && isInSentence(gold, mention), mention.toString());
      lastEnd = mention.end();
    }
    assertTrue(lastEnd > 0);
  }

  private static boolean isInSentence(GoldArticle gold, GoldEntity mention) {
    for (int i = 0; i < gold.article().sentences().size(); i++) {
      if (gold.article().sentences().begin(i) <= mention.begin()
          && mention.end() <= gold.article().sentences().end(i)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void offsetsAreCodePoints() throws IOException {
    Article wide = Article.of(KNOWN.id(), "ANT", "😀".repeat(5000));
    GoldEntity narrowest = first(KNOWN);
    GoldEntity widest = first(wide);
    assertEquals(2 * narrowest.begin(), widest.begin());
    assertEquals(2 * narrowest.end(), widest.end());
  }

  private static GoldEntity first(Article article) throws IOException {
    return HandLabels.of(List.of(article)).get(0).mentions().get(0);
  }

  @Test
  void articlesWithoutLabelsAreLeftOut() throws IOException {
    assertEquals(List.of(), HandLabels.of(List.of(Article.of("none", "ANT", "نص"))));
  }
}
