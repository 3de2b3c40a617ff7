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
 * How well names were found: right is a name with the right type and the right bounds. Immutable.
 *
 * @param byType the score of each type that was there to find or was found
 */
public record EntityScores(Map<EntityType, SpanScore> byType) {
  public EntityScores {
    byType = Map.copyOf(byType);
  }

  /** The scores of the names found in one text. */
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

  private static List<GoldEntity> ofType(EntityType type, Collection<GoldEntity> mentions) {
    return mentions.stream().filter(mention -> mention.type() == type).toList();
  }

  /** The scores of a recogniser for each sentence of some articles with words and tags. */
  public static List<EntityScores> of(Annotator recognizer, List<GoldArticle> articles) {
    return articles.stream()
        .flatMap(gold -> gold.scores(recognizer.annotate(gold.article())).stream())
        .toList();
  }

  /** The scores of all texts together. */
  public static EntityScores sum(Collection<EntityScores> scores) {
    Map<EntityType, SpanScore> sum = new EnumMap<>(EntityType.class);
    for (EntityScores each : scores) {
      each.byType.forEach((type, score) -> sum.merge(type, score, SpanScore::plus));
    }
    return new EntityScores(sum);
  }

  /** The score of one type. */
  public SpanScore of(EntityType type) {
    return byType.getOrDefault(type, SpanScore.NONE);
  }

  /** The score of all types together, each name counting as much as any other. */
  public SpanScore micro() {
    return micro(byType.keySet());
  }

  /** The score of some types together, each name counting as much as any other. */
  public SpanScore micro(Set<EntityType> types) {
    return types.stream().map(this::of).reduce(SpanScore.NONE, SpanScore::plus);
  }

  /** The mean F1, 0 to 1, of the types that were there to find or were found; 1 if none were. */
  public double macroF1() {
    return byType.values().stream().mapToDouble(SpanScore::f1).average().orElse(1);
  }
}
