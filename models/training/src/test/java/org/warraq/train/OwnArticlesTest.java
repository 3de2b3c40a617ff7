// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldException;

class OwnArticlesTest {
  private static final Path OWN_ARTICLES = Path.of("written");

  @TempDir private Path folder;

  @Test
  void ourOwnArticlesAreWellFormed() throws IOException {
    OwnArticles own = OwnArticles.read(OWN_ARTICLES);
    assertTrue(own.broad().size() > 900, "broad: " + own.broad().size());
    assertTrue(own.anerCorp().size() > 200, "like ANERcorp: " + own.anerCorp().size());
    assertTrue(own.encyclopedia().size() > 100, "like AQMAR: " + own.encyclopedia().size());
    List<String> withoutEntities =
        Stream.of(own.broad(), own.anerCorp(), own.encyclopedia())
            .flatMap(List::stream)
            .filter(gold -> gold.entities().isEmpty())
            .map(gold -> gold.article().article().id())
            .toList();
    assertEquals(List.of("written/broad/k-short-47.gold"), withoutEntities);
  }

  @Test
  void articlesAreOrderedByFileName() throws IOException {
    Files.writeString(articles("broad").resolve("b.gold"), "ثانيا\n[LOC عدن].\n");
    Files.writeString(articles("broad").resolve("a.gold"), "أولا\n[PER منى].\n");
    Files.writeString(articles("broad").resolve("notes.txt"), "[PER");
    Files.writeString(articles("encyclopedia").resolve("c.gold"), "ثالثا\n[LOC حلب].\n");
    Files.writeString(articles("anercorp").resolve("d.gold"), "رابعا\n[ORG رويترز].\n");
    OwnArticles own = OwnArticles.read(folder);
    assertEquals(List.of("أولا\n\nمنى.", "ثانيا\n\nعدن."), texts(own.broad()));
    assertEquals(List.of("رابعا\n\nرويترز."), texts(own.anerCorp()));
    assertEquals(List.of("ثالثا\n\nحلب."), texts(own.encyclopedia()));
  }

  @Test
  void malformedLineIsReportedWithItsNumber() throws IOException {
    articles("broad");
    articles("anercorp");
    Files.writeString(articles("encyclopedia").resolve("a.gold"), "أولا\n[PER منى.\n");
    GoldException malformed = assertThrows(GoldException.class, () -> OwnArticles.read(folder));
    assertTrue(malformed.getMessage().contains("a.gold:2: "), malformed.getMessage());
  }

  private static List<String> texts(List<GoldArticle> articles) {
    return articles.stream().map(gold -> gold.article().text()).toList();
  }

  private Path articles(String guidelines) throws IOException {
    return Files.createDirectories(folder.resolve(guidelines));
  }
}
