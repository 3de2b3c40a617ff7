// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Words;

/**
 * A name in a text, by its characters, so that it compares whatever the words around it are.
 *
 * @param begin where it begins, in UTF-16 units of the article's text
 * @param end where it ends
 */
public record GoldEntity(EntityType type, int begin, int end) {
  /** The stretch of text of an entity of an article with these words. */
  static GoldEntity of(Entity entity, Words words) {
    return new GoldEntity(
        entity.type(),
        words.segmentBegin(entity.firstSegment()) + entity.inset(),
        words.segmentEnd(entity.endSegment() - 1));
  }

  public boolean overlaps(GoldEntity other) {
    return begin < other.end && other.begin < end;
  }
}
