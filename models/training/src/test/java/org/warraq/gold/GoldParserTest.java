// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.article.Article;
import org.warraq.article.EntityType;
import org.warraq.article.Sentences;

class GoldParserTest {
  private static final Article ARTICLE =
      Article.of("visit", "visit.txt", "زارت منى القاهرة.\n\nثم عادت  إلى صنعاء.");

  @Test
  void sentencesAndEntitiesAreAlignedWithTheArticle() {
    GoldArticle gold =
        GoldParser.parse(
            "visit.gold", "زارت [PER منى] [LOC القاهرة].\nثم عادت إلى [LOC صنعاء].\n", ARTICLE);
    assertEquals(Sentences.of(0, 17, 19, 38), gold.article().sentences());
    assertEquals(
        List.of(
            new GoldEntity(EntityType.PER, 5, 8),
            new GoldEntity(EntityType.LOC, 9, 16),
            new GoldEntity(EntityType.LOC, 32, 37)),
        gold.entities());
  }

  @Test
  void entityMayBeginInsideAWord() {
    Article article = Article.of("1", "1.txt", "عاد للبنان");
    GoldArticle gold = GoldParser.parse("1.gold", "عاد ل[LOC لبنان]", article);
    assertEquals(List.of(new GoldEntity(EntityType.LOC, 5, 10)), gold.entities());
  }

  @Test
  void goldWithoutArticleGivesTheArticle() {
    GoldArticle gold = GoldParser.parse("1.gold", "[LOC عدن] تحتفل\nغنّت [PER منى].\n");
    assertEquals("عدن تحتفل\n\nغنّت منى.", gold.article().text());
    assertEquals(
        List.of(new GoldEntity(EntityType.LOC, 0, 3), new GoldEntity(EntityType.PER, 16, 19)),
        gold.entities());
    assertThrows(GoldException.class, () -> GoldParser.parse("1.gold", "[LOC عدن"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "زار منى | visit.gold:1: the gold has \"منى\" where the article has \"ت منى القاهرة.\"",
        "زارت [PER منى | visit.gold:1: an entity is not closed",
        "زارت [PER [LOC منى]] | visit.gold:1: an entity begins inside another",
        "زارت [PER ]منى | visit.gold:1: an entity is empty",
        "زارت منى | visit.gold:1: the gold ends, but the article goes on with \"القاهرة.\"",
        "زارت [XYZ منى] | visit.gold:1: the gold has \"[XYZ منى]\" where",
      })
  void goldThatDoesNotFitIsReportedWithItsLine(String gold, String message) {
    GoldException exception =
        assertThrows(GoldException.class, () -> GoldParser.parse("visit.gold", gold, ARTICLE));
    assertEquals(message, exception.getMessage().substring(0, message.length()));
  }
}
