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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.EntityType;
import org.warraq.article.Sentences;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldEntity;
import org.warraq.gold.GoldException;

/**
 * Labels of entities in sentences of articles that others wrote. Each constant is a corpus, and its
 * labels are a resource. The resource has no text, because not all of it is ours to publish; the
 * training reads the text from the corpus.
 *
 * <p>The columns of the resource, after a head row:
 *
 * <ol>
 *   <li>the article's id
 *   <li>start of the span, in code points of the article's text
 *   <li>end of the span, in the same unit, exclusive
 *   <li>{@code SENTENCE}, or the type of an entity in the last sentence above
 * </ol>
 */
enum OwnLabels {
  /** News of the ANT corpus, under the broad guidelines. */
  ANT("ant-entities.tsv"),

  /** Articles of the Arabic Wikipedia, under AQMAR's guidelines. */
  WIKIPEDIA("wikipedia-entities.tsv");

  private static final String SENTENCE = "SENTENCE";

  private final String resource;

  OwnLabels(String resource) {
    this.resource = resource;
  }

  private record LabelledSpan(String articleId, int begin, int end, String label) {
    static LabelledSpan parse(String line) {
      String[] fields = line.split("\t", 4);
      return new LabelledSpan(
          fields[0], Integer.parseInt(fields[1]), Integer.parseInt(fields[2]), fields[3]);
    }

    boolean isSentence() {
      return label.equals(SENTENCE);
    }
  }

  /**
   * Returns the labelled articles in the order of {@code corpus}. Each has only those of its
   * sentences that are labelled.
   *
   * @throws GoldException if the corpus lacks a labelled article
   * @throws IOException if the labels cannot be read
   */
  List<GoldArticle> in(List<Article> corpus) throws IOException {
    Map<String, List<LabelledSpan>> spans = spansByArticle();
    List<GoldArticle> labelled = new ArrayList<>();
    for (Article article : corpus) {
      if (spans.containsKey(article.id())) {
        labelled.add(gold(article, spans.remove(article.id())));
      }
    }
    if (!spans.isEmpty()) {
      throw new GoldException(
          "%s labels %d articles that the corpus lacks, such as %s; use the corpus of the model's card"
              .formatted(resource, spans.size(), spans.keySet().iterator().next()));
    }
    return labelled;
  }

  /** Returns the ids of the labelled articles. For tests. */
  Set<String> articleIds() throws IOException {
    return spansByArticle().keySet();
  }

  /** Returns a map that the caller may change. */
  private Map<String, List<LabelledSpan>> spansByArticle() throws IOException {
    try (InputStream in = OwnLabels.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(LabelledSpan::parse)
          .collect(
              Collectors.groupingBy(LabelledSpan::articleId, TreeMap::new, Collectors.toList()));
    }
  }

  private static GoldArticle gold(Article article, List<LabelledSpan> spans) {
    String text = article.text();
    int[] bounds =
        spans.stream()
            .filter(LabelledSpan::isSentence)
            .flatMapToInt(span -> IntStream.of(span.begin(), span.end()))
            .map(codePoints -> text.offsetByCodePoints(0, codePoints))
            .toArray();
    List<GoldEntity> entities =
        spans.stream().filter(span -> !span.isSentence()).map(span -> entity(span, text)).toList();
    AnnotatedArticle split = AnnotatedArticle.of(article).withSentences(Sentences.of(bounds));
    return new GoldArticle(split, entities);
  }

  private static GoldEntity entity(LabelledSpan span, String text) {
    return new GoldEntity(
        EntityType.valueOf(span.label()),
        text.offsetByCodePoints(0, span.begin()),
        text.offsetByCodePoints(0, span.end()));
  }
}
