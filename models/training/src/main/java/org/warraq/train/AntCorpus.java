// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.warraq.article.Article;
import org.warraq.gold.GoldException;

/**
 * Reads the ANT corpus of news: gzipped JSON lines with {@code id}, {@code title}, {@code text}.
 */
final class AntCorpus {
  private static final JsonMapper JSON = new JsonMapper();

  private AntCorpus() {}

  /**
   * Reads the articles. As in the job, an article's text is the title, a blank line and the text.
   *
   * @throws GoldException if a line is not JSON, or the file is not a whole gzip file
   */
  static List<Article> read(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (LineNumberReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(article(line, file + ":" + lines.getLineNumber()));
      }
    } catch (ZipException | EOFException e) {
      throw new GoldException(
          file + ": the gzip file is damaged (" + e.getMessage() + "); download it again", e);
    }
    return articles;
  }

  private static LineNumberReader open(Path file) throws IOException {
    return new LineNumberReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }

  private static Article article(String line, String location) {
    try {
      JsonNode json = JSON.readTree(line);
      String title = json.path("title").asText();
      String text = json.path("text").asText();
      return Article.of(
          json.path("id").asText(), "ANT", title.isBlank() ? text : title + "\n\n" + text);
    } catch (JsonProcessingException e) {
      throw new GoldException(
          location
              + ": the line is not JSON ("
              + e.getOriginalMessage()
              + "); correct it or remove it",
          e);
    }
  }
}
