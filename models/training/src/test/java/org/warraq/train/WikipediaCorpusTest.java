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
import org.warraq.article.Article;
import org.warraq.gold.GoldException;

class WikipediaCorpusTest {
  private static final Path FILE = Path.of("wiki.txt.xz");

  @TempDir private Path folder;

  @Test
  void articlesWithTextAreSplitAtTheirHeads() {
    List<Article> articles = split("# 5\tفارغ\n# 7\tمكتب\nكتب المدير.\n\nثم ختم.\n# 9\tباب\n#لا\n");
    assertEquals(List.of("7", "9"), articles.stream().map(Article::id).toList());
    assertEquals(
        List.of("كتب المدير.\n\nثم ختم.\n", "#لا\n"),
        articles.stream().map(Article::text).toList());
  }

  @Test
  void headWithoutAnIdIsReportedWithItsLine() {
    GoldException e = assertThrows(GoldException.class, () -> split("# 7\tمكتب\nنص\n# باب\n"));
    assertTrue(e.getMessage().startsWith("wiki.txt.xz:3: the line must be # ID"), e.getMessage());
    assertThrows(GoldException.class, () -> split("نص بلا عنوان\n"));
    assertThrows(GoldException.class, () -> split("# \tباب\n"));
  }

  @Test
  void missingFileIsReported() {
    Path missing = folder.resolve("none.xz");
    IOException e = assertThrows(IOException.class, () -> WikipediaCorpus.read(missing));
    assertEquals(missing.toString(), e.getMessage());
  }

  @Test
  void damagedFileIsReported() throws IOException {
    Path damaged = Files.writeString(folder.resolve("damaged.xz"), "# 7\tمكتب");
    IOException e = assertThrows(IOException.class, () -> WikipediaCorpus.read(damaged));
    assertTrue(e.getMessage().startsWith(damaged + ": "), e.getMessage());
  }

  private static List<Article> split(String text) {
    return WikipediaCorpus.split(text.lines().toList(), FILE);
  }
}
