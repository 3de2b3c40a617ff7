// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warraq.article.Annotator;
import org.warraq.article.EntityType;

/**
 * The scores of entities that were found in a text, by type. An entity is right if its type, start
 * and end are all right. Immutable.
 *
 * @param byType the score of each type that occurs among the expected or the found entities
 */
public record EntityScores(Map<EntityType, SpanScore> byType) {
  public EntityScores {
    byType = Map.copyOf(byType);
  }

  /**
   * Scores the entities that were found in one text.
   *
   * @param expected the gold entities
   * @param got the entities that were found
   */
  public static EntityScores of(Collection<GoldEntity> expected, Collection<GoldEntity> got) {
    Map<EntityType, SpanScore> byType = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      SpanScore score = SpanScore.of(ofType(type, expected), ofType(type, got));
      if (!score.equals(SpanScore.NONE)) {
        byType.put(type, score);
      }
    }
    return new EntityScores(byType);
  }

  private static List<GoldEntity> ofType(EntityType type, Collection<GoldEntity> entities) {
    return entities.stream().filter(entity -> entity.type() == type).toList();
  }

  /**
   * Scores a recognizer on each sentence of some articles.
   *
   * @param articles articles with words and tags
   * @return one element per sentence, in order
   */
  public static List<EntityScores> of(Annotator recognizer, List<GoldArticle> articles) {
    return articles.stream()
        .flatMap(gold -> gold.scoresBySentence(recognizer.annotate(gold.article())).stream())
        .toList();
  }

  /** Returns the scores of several texts together. */
  public static EntityScores sum(Collection<EntityScores> scores) {
    Map<EntityType, SpanScore> sum = new EnumMap<>(EntityType.class);
    for (EntityScores each : scores) {
      each.byType.forEach((type, score) -> sum.merge(type, score, SpanScore::plus));
    }
    return new EntityScores(sum);
  }

  /** Returns the score of one type; {@link SpanScore#NONE} if the type does not occur. */
  public SpanScore of(EntityType type) {
    return byType.getOrDefault(type, SpanScore.NONE);
  }

  /** Returns the micro-average: the score of all types together, where each entity counts once. */
  public SpanScore micro() {
    return micro(byType.keySet());
  }

  /** Returns the micro-average over some types only. */
  public SpanScore micro(Set<EntityType> types) {
    return types.stream().map(this::of).reduce(SpanScore.NONE, SpanScore::plus);
  }

  /** Returns the macro-average: the mean F1 (0–1) of the types that occur; 1 if none occurs. */
  double macroF1() {
    return byType.values().stream().mapToDouble(SpanScore::f1).average().orElse(1);
  }
}
