// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.LineNumberReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.Article;
import org.warraq.gold.GoldException;

class WikipediaCorpusTest {
  private static final Path FILE = Path.of("wiki.txt.xz");

  @Test
  void articlesAreSplitAtTheirHeads() throws IOException {
    List<Article> articles = split("# 7\tمكتب\nكتب المدير.\n\nثم ختم.\n# 9\tباب\n#لا\n");
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
  }

  private static List<Article> split(String text) throws IOException {
    return WikipediaCorpus.split(new LineNumberReader(new StringReader(text)), FILE);
  }
}
