// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;

/**
 * An entity given by the characters that it covers. Two of them can be compared even if the
 * articles were cut into words differently.
 *
 * @param type the kind of thing that the entity names
 * @param begin its first character, in UTF-16 units of the article's text
 * @param end one past its last character, in UTF-16 units
 */
public record GoldEntity(EntityType type, int begin, int end) {
  /** Converts an entity of an article, which covers segments, into one that covers characters. */
  static GoldEntity of(Entity entity, AnnotatedArticle article) {
    return new GoldEntity(entity.type(), article.begin(entity), article.end(entity));
  }

  /** Tells whether two entities of one text share a character. */
  public boolean overlaps(GoldEntity other) {
    return begin < other.end && other.begin < end;
  }
}
