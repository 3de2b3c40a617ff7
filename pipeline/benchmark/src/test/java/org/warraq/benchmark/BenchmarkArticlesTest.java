// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.article.Article;

class BenchmarkArticlesTest {
  private static final Article RAIN = Article.of("مطر", "here", "نزل المطر.\nثم  توقف.");
  private static final Article SNOW = Article.of("ثلج", "here", "نزل \"الثلج\".");

  @TempDir Path folder;

  @Test
  void wordsAreCountedBetweenSpaces() {
    assertEquals(6, BenchmarkArticles.words(List.of(RAIN, SNOW)));
  }

  @Test
  void differentWordsAreCounted() {
    assertEquals(5, BenchmarkArticles.distinctWords(List.of(RAIN, SNOW, SNOW)));
  }

  @Test
  void articlesAreWrittenWithIdAndText() throws IOException {
    Path file = folder.resolve("articles.jsonl");
    BenchmarkArticles.writeJsonLines(List.of(RAIN, SNOW), file);
    List<String> lines = Files.readAllLines(file);
    assertEquals(2, lines.size());
    assertEquals("ثلج", json(lines.get(1)).get("id").asText());
    assertEquals(SNOW.text(), json(lines.get(1)).get("text").asText());
  }

  @Test
  void articlesAreReadInTheSameOrderEachTime() throws IOException {
    Path file = folder.resolve("articles.jsonl");
    BenchmarkArticles.writeJsonLines(List.of(RAIN, SNOW), file);
    List<Article> once = read(file);
    assertEquals(2, once.size());
    assertEquals(once, read(file));
  }

  @Test
  void unreadableInputFailsWithTheMessageOfTheJob() {
    IOException failure = assertThrows(IOException.class, () -> read(folder.resolve("none")));
    assertTrue(failure.getMessage().contains("check the path"), failure::getMessage);
  }

  private static JsonNode json(String line) {
    try {
      return new JsonMapper().readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  private List<Article> read(Path file) throws IOException {
    try (TemporaryFolder temporary = TemporaryFolder.in(folder)) {
      return BenchmarkArticles.read(file.toString(), temporary);
    }
  }
}
