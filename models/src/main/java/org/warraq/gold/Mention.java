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
public record Mention(EntityType type, int begin, int end) {
  /** The stretch of text of an entity of an article with these words. */
  static Mention of(Entity entity, Words words) {
    return new Mention(
        entity.type(),
        words.segmentBegin(entity.firstSegment()) + entity.inset(),
        words.segmentEnd(entity.endSegment() - 1));
  }

  public boolean overlaps(Mention other) {
    return begin < other.end && other.begin < end;
  }
}
