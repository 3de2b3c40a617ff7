// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldException;

class OwnArticlesTest {
  private static final Path OWN_ARTICLES = Path.of("written");

  @TempDir private Path folder;

  @Test
  void ourOwnArticlesAreWellFormed() throws IOException {
    List<GoldArticle> articles = OwnArticles.read(OWN_ARTICLES);
    assertTrue(articles.size() > 100, "articles: " + articles.size());
    List<String> withoutEntities =
        articles.stream()
            .filter(gold -> gold.entities().isEmpty())
            .map(gold -> gold.article().article().id())
            .toList();
    assertEquals(List.of("written/k-short-47.gold"), withoutEntities);
  }

  @Test
  void articlesAreOrderedByFileName() throws IOException {
    Files.writeString(folder.resolve("b.gold"), "ثانيا\n[LOC عدن].\n");
    Files.writeString(folder.resolve("a.gold"), "أولا\n[PER منى].\n");
    Files.writeString(folder.resolve("notes.txt"), "[");
    List<GoldArticle> articles = OwnArticles.read(folder);
    assertEquals(
        List.of("أولا\n\nمنى.", "ثانيا\n\nعدن."),
        articles.stream().map(gold -> gold.article().text()).toList());
  }

  @Test
  void malformedLineIsReportedWithItsNumber() throws IOException {
    Files.writeString(folder.resolve("a.gold"), "أولا\n[PER منى.\n");
    GoldException malformed = assertThrows(GoldException.class, () -> OwnArticles.read(folder));
    assertTrue(malformed.getMessage().contains("a.gold:2: "), malformed.getMessage());
  }
}
