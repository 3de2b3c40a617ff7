// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.Objects;

/**
 * A place in a text that refers to a person, place, organisation or other named thing. It covers
 * whole segments, with two exceptions: it begins inside its first segment if the segmenter did not
 * cut off the proclitics there, and it neither begins nor ends with a mark that is a part of a
 * segment. In ولإيران the entity is إيران, even if the whole word is one segment. {@link
 * AnnotatedArticle#begin(Entity)}, {@link AnnotatedArticle#end(Entity)}, {@link
 * AnnotatedArticle#text(Entity)} and {@link AnnotatedArticle#name(Entity)} give its span, its text
 * and its name. Immutable.
 *
 * @param type the kind of thing
 * @param firstSegment number of its first segment in the article
 * @param endSegment number of its last segment, plus 1
 * @param inset number of UTF-16 units of its first segment that come before the entity; usually 0
 * @param outset number of UTF-16 units of its last segment that come after the entity; usually 0
 * @param score calibrated probability (0–1): of all entities scored 0.8, about 80 % are right
 */
public record Entity(
    EntityType type, int firstSegment, int endSegment, int inset, int outset, float score) {
  public Entity {
    Objects.requireNonNull(type, "type");
    if (firstSegment < 0 || endSegment <= firstSegment) {
      throw new IllegalArgumentException(
          "An entity needs at least one segment, but got " + firstSegment + " to " + endSegment);
    }
    if (inset < 0 || outset < 0) {
      throw new IllegalArgumentException(
          "Inset and outset must not be negative: " + inset + ", " + outset);
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("The score must be from 0 to 1: " + score);
    }
  }

  /** Makes an entity of whole segments. */
  public Entity(EntityType type, int firstSegment, int endSegment, float score) {
    this(type, firstSegment, endSegment, 0, 0, score);
  }
}
