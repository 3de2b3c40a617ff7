// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.Objects;

/**
 * A named mention, over whole segments but for proclitics that the segmenter failed to cut off: in
 * ولإيران the mention is إيران even where the word is one segment.
 *
 * @param type what it names
 * @param firstSegment its first segment, numbered through the article
 * @param endSegment one past its last segment
 * @param inset how many UTF-16 units of its first segment stand before the mention; mostly 0
 * @param score how often mentions are right that the model is as sure of, 0 to 1
 */
public record Entity(EntityType type, int firstSegment, int endSegment, int inset, float score) {
  public Entity {
    Objects.requireNonNull(type, "type");
    if (firstSegment < 0 || endSegment <= firstSegment) {
      throw new IllegalArgumentException("no segments: " + firstSegment + " to " + endSegment);
    }
    if (inset < 0) {
      throw new IllegalArgumentException("negative inset: " + inset);
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("not a probability: " + score);
    }
  }

  /** A mention over whole segments. */
  public Entity(EntityType type, int firstSegment, int endSegment, float score) {
    this(type, firstSegment, endSegment, 0, score);
  }
}
