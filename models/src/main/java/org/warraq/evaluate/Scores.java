// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.util.EnumMap;
import java.util.Map;
import org.warraq.article.EntityType;

/**
 * The scores of some articles.
 *
 * @param articles how many articles
 * @param words how many words they have, punctuation marks among them; 0 if none were looked for
 * @param sentenceEnds how well the ends of sentences were found
 * @param entities how well names were found, by type; empty if none were looked for
 */
public record Scores(
    int articles, int words, SpanScore sentenceEnds, Map<EntityType, SpanScore> entities) {
  /** The scores of no article. */
  public static final Scores NONE = new Scores(0, 0, SpanScore.NONE, Map.of());

  public Scores {
    entities = Map.copyOf(entities);
  }

  /** The scores of these and those articles. */
  public Scores plus(Scores other) {
    Map<EntityType, SpanScore> sum = new EnumMap<>(EntityType.class);
    sum.putAll(entities);
    other.entities.forEach((type, score) -> sum.merge(type, score, SpanScore::plus));
    return new Scores(
        articles + other.articles, words + other.words, sentenceEnds.plus(other.sentenceEnds), sum);
  }

  /** The score of all types together, each name counting as much as any other. */
  public SpanScore allEntities() {
    return entities.values().stream().reduce(SpanScore.NONE, SpanScore::plus);
  }
}
