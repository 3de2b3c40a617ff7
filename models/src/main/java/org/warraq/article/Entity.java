// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.Objects;

/**
 * A named mention.
 *
 * @param type what it names
 * @param firstSegment its first segment, numbered through the article
 * @param endSegment one past its last segment
 * @param score the model's probability that exactly these segments are a mention of this type
 */
public record Entity(EntityType type, int firstSegment, int endSegment, float score) {
  public Entity {
    Objects.requireNonNull(type, "type");
    if (firstSegment < 0 || endSegment <= firstSegment) {
      throw new IllegalArgumentException("no segments: " + firstSegment + " to " + endSegment);
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("not a probability: " + score);
    }
  }
}
