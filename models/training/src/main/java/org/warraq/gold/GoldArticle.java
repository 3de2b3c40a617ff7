// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Entity;

/**
 * An article with the sentences and entities that a person marked in it. Immutable.
 *
 * @param article the article, split into the gold sentences. If it has words and tags, the
 *     annotators made them.
 * @param entities the gold entities, in the order of the text
 * @param tokens the tokens over which the entities were marked; {@link TokenSpans#NONE} if they
 *     were marked over characters
 */
public record GoldArticle(AnnotatedArticle article, List<GoldEntity> entities, TokenSpans tokens) {
  /** Number of sentences that are joined into one article if a corpus has no articles. */
  public static final int SENTENCES_PER_ARTICLE = 100;

  public GoldArticle {
    Objects.requireNonNull(tokens, "tokens");
    Objects.requireNonNull(article.sentences(), "sentences");
    entities = List.copyOf(entities);
  }

  /** Makes an article whose entities were marked over characters. */
  public GoldArticle(AnnotatedArticle article, List<GoldEntity> entities) {
    this(article, entities, TokenSpans.NONE);
  }

  /**
   * Joins consecutive sentences into articles of {@value #SENTENCES_PER_ARTICLE} sentences, like
   * {@link #of(List, int, UnaryOperator)}.
   */
  public static List<GoldArticle> of(
      List<GoldSentence> sentences, UnaryOperator<AnnotatedArticle> annotator) {
    return of(sentences, SENTENCES_PER_ARTICLE, annotator);
  }

  /**
   * Joins consecutive sentences into articles. A space separates tokens, a line feed ends a
   * sentence.
   *
   * @param perArticle number of sentences of an article; the last article may be shorter
   * @param annotator adds the layers that the articles need besides sentences; must be thread-safe,
   *     because articles are annotated in parallel
   */
  public static List<GoldArticle> of(
      List<GoldSentence> sentences, int perArticle, UnaryOperator<AnnotatedArticle> annotator) {
    int articles = (sentences.size() + perArticle - 1) / perArticle;
    return IntStream.range(0, articles)
        .parallel()
        .mapToObj(
            i ->
                GoldArticleBuilder.join(
                    sentences.subList(
                        i * perArticle, Math.min(sentences.size(), (i + 1) * perArticle))))
        .map(gold -> gold.annotated(annotator))
        .toList();
  }

  /** Returns the same gold, with the layers that an annotator adds to the article. */
  public GoldArticle annotated(UnaryOperator<AnnotatedArticle> annotator) {
    return new GoldArticle(annotator.apply(article), entities, tokens);
  }

  /**
   * Returns the entities that were found in this article, each with its score (0–1), in the order
   * of the text. If the gold was marked over tokens, each entity is widened to the whole tokens
   * that it overlaps, so that it compares with the gold.
   *
   * @param annotated this article with entities
   */
  public Map<GoldEntity, Float> foundEntities(AnnotatedArticle annotated) {
    Map<GoldEntity, Float> found = new LinkedHashMap<>();
    for (Entity entity : annotated.entities()) {
      GoldEntity widened = tokens.widened(GoldEntity.of(entity, annotated));
      found.merge(widened, entity.score(), Math::max);
    }
    return Collections.unmodifiableMap(found);
  }

  /**
   * Returns the score of each entity that was found, and whether the entity is right, in the order
   * of the text.
   *
   * @param annotated this article with entities
   */
  public List<ScoredEntity> scoredEntities(AnnotatedArticle annotated) {
    return foundEntities(annotated).entrySet().stream()
        .map(found -> new ScoredEntity(found.getValue(), entities.contains(found.getKey())))
        .toList();
  }

  /**
   * Scores the entities of each gold sentence. An entity belongs to the sentence in which it
   * begins.
   *
   * @param annotated this article with entities
   * @return one element per gold sentence, in order
   */
  public List<EntityScores> scoresBySentence(AnnotatedArticle annotated) {
    Collection<GoldEntity> found = foundEntities(annotated).keySet();
    return IntStream.range(0, article.sentences().size())
        .mapToObj(i -> EntityScores.of(inSentence(i, entities), inSentence(i, found)))
        .toList();
  }

  private List<GoldEntity> inSentence(int sentence, Collection<GoldEntity> candidates) {
    int begin = article.sentences().begin(sentence);
    int end = article.sentences().end(sentence);
    return candidates.stream()
        .filter(entity -> entity.begin() >= begin && entity.begin() < end)
        .toList();
  }

  /** Tells people where an entity is: its line in the gold file, or else the article's id. */
  public String locationOf(GoldEntity entity) {
    int line = tokens.line(entity.begin());
    return line == TokenSpans.NO_LINE ? article.article().id() : "line " + line;
  }
}
