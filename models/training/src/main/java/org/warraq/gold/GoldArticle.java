// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Entity;

/**
 * An article with the sentences and names that a person marked in it. Immutable.
 *
 * @param article the article, split into the gold sentences; words and tags are as production makes
 *     them, if it has any
 * @param mentions the names, in the order of the text
 * @param tokens the tokens that the names were marked over
 */
public record GoldArticle(AnnotatedArticle article, List<GoldEntity> mentions, Tokens tokens) {
  /** How many sentences without an article of their own make one. */
  public static final int SENTENCES = 100;

  public GoldArticle {
    Objects.requireNonNull(tokens, "tokens");
    Objects.requireNonNull(article.sentences(), "sentences");
    mentions = List.copyOf(mentions);
  }

  /** An article whose names were marked over characters. */
  public GoldArticle(AnnotatedArticle article, List<GoldEntity> mentions) {
    this(article, mentions, Tokens.NONE);
  }

  /**
   * Sentences as articles of {@value #SENTENCES} on end, the last perhaps shorter: a blank between
   * tokens, a line end after each sentence.
   *
   * @param annotator adds the layers that the articles shall have beyond sentences; thread-safe
   */
  public static List<GoldArticle> of(List<GoldSentence> sentences, Annotator annotator) {
    int articles = (sentences.size() + SENTENCES - 1) / SENTENCES;
    return IntStream.range(0, articles)
        .parallel()
        .mapToObj(i -> ofOne(sentences.subList(i * SENTENCES, end(i, sentences.size()))))
        .map(gold -> gold.annotated(annotator))
        .toList();
  }

  /** The same gold, with the layers that an annotator adds. */
  public GoldArticle annotated(Annotator annotator) {
    return new GoldArticle(annotator.annotate(article), mentions, tokens);
  }

  private static int end(int article, int sentences) {
    return Math.min(sentences, (article + 1) * SENTENCES);
  }

  private static GoldArticle ofOne(List<GoldSentence> sentences) {
    GoldText text = new GoldText();
    sentences.forEach(text::add);
    return text.article();
  }

  /**
   * The names found in this article, in the units of its gold, each with its score: where names
   * were marked over tokens, a name is the whole tokens that it reaches into.
   *
   * @param annotated this article with entities
   */
  public Map<GoldEntity, Float> found(AnnotatedArticle annotated) {
    Map<GoldEntity, Float> found = new LinkedHashMap<>();
    for (Entity entity : annotated.entities()) {
      GoldEntity mention = tokens.widened(GoldEntity.of(entity, annotated.words()));
      found.merge(mention, entity.score(), Math::max);
    }
    return Collections.unmodifiableMap(found);
  }

  /**
   * The names found, in their order, each with its score and whether it is right.
   *
   * @param annotated this article with entities
   */
  public List<ScoredEntity> outcomes(AnnotatedArticle annotated) {
    return found(annotated).entrySet().stream()
        .map(found -> new ScoredEntity(found.getValue(), mentions.contains(found.getKey())))
        .toList();
  }

  /**
   * How well names were found, for each gold sentence; a name belongs where it begins.
   *
   * @param annotated this article with entities
   */
  public List<EntityScores> scores(AnnotatedArticle annotated) {
    Collection<GoldEntity> found = found(annotated).keySet();
    return IntStream.range(0, article.sentences().size())
        .mapToObj(i -> EntityScores.of(inSentence(i, mentions), inSentence(i, found)))
        .toList();
  }

  private List<GoldEntity> inSentence(int sentence, Collection<GoldEntity> mentions) {
    int begin = article.sentences().begin(sentence);
    int end = article.sentences().end(sentence);
    return mentions.stream().filter(m -> m.begin() >= begin && m.begin() < end).toList();
  }

  /** Where a mention is, for people: its line in the file of gold, or the article's id. */
  public String place(GoldEntity mention) {
    int line = tokens.line(mention.begin());
    return line == Tokens.NO_LINE ? article.article().id() : "line " + line;
  }
}
