// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.ner.Genre;

/**
 * Articles without labels, from which word classes and the genre detector are made.
 *
 * @param news the articles of the ANT corpus
 * @param encyclopedia the texts of articles of the Arabic Wikipedia, without titles
 */
public record UnlabelledArticles(List<Article> news, List<String> encyclopedia) {
  /** Longer articles are cut to this length, in UTF-16 units, because the rest adds little. */
  private static final int MAX_LENGTH = 20_000;

  /** One out of this many articles of the encyclopedia is annotated. */
  private static final int ENCYCLOPEDIA_STEP = 3;

  /**
   * Reads both corpora from a folder. The command {@code xz} unpacks the encyclopedia.
   *
   * @throws IOException if a file cannot be read, or if there is no command {@code xz}
   */
  public static UnlabelledArticles read(Path folder) throws IOException {
    return new UnlabelledArticles(
        AntCorpus.read(folder.resolve("ant-news.jsonl.gz")),
        readEncyclopedia(folder.resolve("arwiki-2017.txt.xz")));
  }

  /**
   * Annotates the news, and a sample of the encyclopedia. Blank articles are left out.
   *
   * @param annotator must be thread-safe, because articles are annotated in parallel
   */
  Map<Genre, List<AnnotatedArticle>> annotated(UnaryOperator<AnnotatedArticle> annotator) {
    return Map.of(
        Genre.NEWS, annotated(newsTexts(), 1, annotator),
        Genre.ENCYCLOPEDIA, annotated(encyclopedia, ENCYCLOPEDIA_STEP, annotator));
  }

  /** Returns the texts of the news. */
  public List<String> newsTexts() {
    return news.stream().map(Article::text).toList();
  }

  private static List<AnnotatedArticle> annotated(
      List<String> texts, int step, UnaryOperator<AnnotatedArticle> annotator) {
    return IntStream.range(0, texts.size())
        .filter(i -> i % step == 0)
        .parallel()
        .mapToObj(texts::get)
        .filter(text -> !text.isBlank())
        .map(text -> text.substring(0, Math.min(text.length(), MAX_LENGTH)))
        .map(
            text ->
                annotator.apply(AnnotatedArticle.of(Article.of("unlabelled", "unlabelled", text))))
        .toList();
  }

  private static List<String> readEncyclopedia(Path file) throws IOException {
    Process xz = startXz(file);
    try (BufferedReader lines = reader(xz.getInputStream())) {
      List<String> articles = split(lines);
      if (xz.waitFor() != 0) {
        throw new IOException(file + ": xz cannot unpack the file; download it again");
      }
      return articles;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(file + ": interrupted while xz unpacked the file; train again", e);
    }
  }

  private static Process startXz(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try {
      return new ProcessBuilder("xz", "-dc", file.toString())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    } catch (IOException e) {
      throw new IOException(file + ": the command xz, which unpacks it, is missing; install it", e);
    }
  }

  /** Splits a text into articles. A line that begins with {@code "# "} is an article's title. */
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
