// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.ner.Genre;

/**
 * The texts of articles without labels.
 *
 * @param news of a news site
 * @param encyclopedia of an encyclopedia, without titles
 */
record PlainArticles(List<Article> news, List<String> encyclopedia) {
  /** Of longer articles the rest, in UTF-16 units, adds little. */
  private static final int LONGEST = 20_000;

  /** Of the encyclopedia, one article in so many is enough. */
  private static final int ENCYCLOPEDIA_STEP = 3;

  /**
   * Reads a folder's plain corpora: news as gzipped JSON lines, and an encyclopedia as an {@code
   * .xz} file, which the command {@code xz} unpacks.
   */
  static PlainArticles read(Path folder) throws IOException {
    return new PlainArticles(
        NewsCorpus.read(folder.resolve("ant-news.jsonl.gz")),
        readEncyclopedia(folder.resolve("arwiki-2017.txt.xz")));
  }

  /** The articles by genre, of the encyclopedia a sample, annotated. */
  Map<Genre, List<AnnotatedArticle>> annotated(Annotator annotator) {
    return Map.of(
        Genre.NEWS, annotated(texts(), 1, annotator),
        Genre.ENCYCLOPEDIA, annotated(encyclopedia, ENCYCLOPEDIA_STEP, annotator));
  }

  /** The texts of the news. */
  List<String> texts() {
    return news.stream().map(Article::text).toList();
  }

  private static List<AnnotatedArticle> annotated(
      List<String> texts, int step, Annotator annotator) {
    return IntStream.range(0, texts.size())
        .filter(i -> i % step == 0)
        .parallel()
        .mapToObj(texts::get)
        .filter(text -> !text.isBlank())
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
        .map(text -> annotator.annotate(AnnotatedArticle.of(Article.of("plain", "plain", text))))
        .toList();
  }

  private static List<String> readEncyclopedia(Path file) throws IOException {
    Process xz =
        new ProcessBuilder("xz", "-dc", file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = reader(xz.getInputStream())) {
      List<String> articles = split(lines);
      if (xz.waitFor() != 0) {
        throw new IOException("xz could not unpack " + file);
      }
      return articles;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while unpacking " + file, e);
    }
  }

  /** The articles of a text where each begins with a title after {@code "# "}. */
  private static List<String> split(BufferedReader lines) throws IOException {
    List<String> articles = new ArrayList<>();
    StringBuilder article = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("# ")) {
        article.append(line).append('\n');
      } else if (!article.isEmpty()) {
        articles.add(article.toString());
        article.setLength(0);
      }
    }
    articles.add(article.toString());
    return articles;
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
