// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.util.List;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Words;

/**
 * A name in a text, by its characters, so that it compares whatever the words around it are.
 *
 * @param begin where it begins, in UTF-16 units of the article's text
 * @param end where it ends
 */
record Mention(EntityType type, int begin, int end) {
  /** The entities of an article. */
  static List<Mention> of(AnnotatedArticle article) {
    return article.entities().stream().map(entity -> of(entity, article.words())).toList();
  }

  private static Mention of(Entity entity, Words words) {
    return new Mention(
        entity.type(),
        words.segmentBegin(entity.firstSegment()),
        words.segmentEnd(entity.endSegment() - 1));
  }

  boolean overlaps(Mention other) {
    return begin < other.end && other.begin < end;
  }
}
