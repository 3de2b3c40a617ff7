// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.ner.Genre;

/**
 * Articles whose files have no labels. Word classes and the genre detector are made from them;
 * {@link OwnLabels} labels sentences of some.
 *
 * @param news the articles of the ANT corpus
 * @param encyclopedia articles of the Arabic Wikipedia, without titles
 */
public record UnlabelledArticles(List<Article> news, List<Article> encyclopedia) {
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
        WikipediaCorpus.read(folder.resolve("arwiki-2017.txt.xz")));
  }

  /**
   * Annotates the news, and a sample of the encyclopedia. Blank articles are left out.
   *
   * @param annotator must be thread-safe, because articles are annotated in parallel
   */
  Map<Genre, List<AnnotatedArticle>> annotated(UnaryOperator<AnnotatedArticle> annotator) {
    return Map.of(
        Genre.NEWS, annotated(newsTexts(), 1, annotator),
        Genre.ENCYCLOPEDIA, annotated(encyclopediaTexts(), ENCYCLOPEDIA_STEP, annotator));
  }

  /** Returns the texts of the news. */
  public List<String> newsTexts() {
    return texts(news);
  }

  /** Returns the texts of the encyclopedia. */
  public List<String> encyclopediaTexts() {
    return texts(encyclopedia);
  }

  private static List<String> texts(List<Article> articles) {
    return articles.stream().map(Article::text).toList();
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
}
