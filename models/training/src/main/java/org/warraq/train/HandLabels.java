// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.EntityType;
import org.warraq.article.Sentences;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldEntity;

/**
 * Names that we labelled by hand in sentences of the ANT corpus, under broad guidelines: {@code
 * ant-entities.tsv} has an article's id, begin and end in code points, and {@code SENTENCE} or the
 * type of a name in the sentence above it. The text itself is not ours to give.
 */
final class HandLabels {
  private static final String RESOURCE = "ant-entities.tsv";
  private static final String SENTENCE = "SENTENCE";

  private record Row(String article, int begin, int end, String label) {
    static Row of(String line) {
      String[] fields = line.split("\t", 4);
      return new Row(
          fields[0], Integer.parseInt(fields[1]), Integer.parseInt(fields[2]), fields[3]);
    }

    boolean isSentence() {
      return label.equals(SENTENCE);
    }
  }

  private HandLabels() {}

  /**
   * Labelled articles, in the corpus' order; only labelled sentences count as theirs.
   *
   * @throws IOException if the labels cannot be read
   */
  static List<GoldArticle> of(List<Article> corpus) throws IOException {
    Map<String, List<Row>> rows = rows();
    List<GoldArticle> labelled = new ArrayList<>();
    for (Article article : corpus) {
      if (rows.containsKey(article.id())) {
        labelled.add(gold(article, rows.get(article.id())));
      }
    }
    return labelled;
  }

  private static Map<String, List<Row>> rows() throws IOException {
    try (InputStream in = HandLabels.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(Row::of).collect(Collectors.groupingBy(Row::article));
    }
  }

  private static GoldArticle gold(Article article, List<Row> rows) {
    String text = article.text();
    int[] bounds =
        rows.stream()
            .filter(Row::isSentence)
            .flatMapToInt(row -> IntStream.of(row.begin(), row.end()))
            .map(codePoints -> text.offsetByCodePoints(0, codePoints))
            .toArray();
    List<GoldEntity> mentions =
        rows.stream().filter(row -> !row.isSentence()).map(row -> mention(row, text)).toList();
    AnnotatedArticle split = AnnotatedArticle.of(article).withSentences(Sentences.of(bounds));
    return new GoldArticle(split, mentions);
  }

  private static GoldEntity mention(Row row, String text) {
    return new GoldEntity(
        EntityType.valueOf(row.label()),
        text.offsetByCodePoints(0, row.begin()),
        text.offsetByCodePoints(0, row.end()));
  }
}
