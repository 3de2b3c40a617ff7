// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.warraq.article.Article;

/** Reads the ANT corpus: gzipped JSON lines with id, title and text. */
final class NewsCorpus {
  private static final JsonMapper JSON = new JsonMapper();

  private NewsCorpus() {}

  /** The articles as the job reads them: title, blank line, text. */
  static List<Article> read(Path file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines.lines().map(NewsCorpus::article).toList();
    } catch (UncheckedIOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static Article article(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      String title = json.path("title").asText();
      String text = json.path("text").asText();
      return Article.of(
          json.path("id").asText(), "ANT", title.isBlank() ? text : title + "\n\n" + text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
