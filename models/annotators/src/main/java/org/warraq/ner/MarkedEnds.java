// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Optional;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Entity;
import org.warraq.article.Words;
import org.warraq.text.NameSpelling;

/**
 * Takes marks, format characters and white space off the ends of entities: an entity begins with a
 * letter or a digit, and ends with one, or with the vowel signs after it.
 */
final class MarkedEnds {
  private MarkedEnds() {}

  /** The entity without marks at its ends; none if it has only marks. */
  static Optional<Entity> takenOff(AnnotatedArticle article, Entity entity) {
    String text = article.text();
    int begin = article.begin(entity);
    int end = article.end(entity);
    int from = begin;
    while (from < end && !NameSpelling.isLetterOrDigit(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    int to = end;
    while (to > from && !NameSpelling.isLetterOrDigit(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    while (to > from && to < end && isCombining(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    if (from == begin && to == end) {
      return Optional.of(entity);
    }
    return from == to ? Optional.empty() : Optional.of(cut(article.words(), entity, from, to));
  }

  private static boolean isCombining(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** The part of an entity between two offsets in the text, in UTF-16 units. */
  private static Entity cut(Words words, Entity entity, int from, int to) {
    int first = entity.firstSegment();
    while (words.segmentEnd(first) <= from) {
      first++;
    }
    int last = entity.endSegment() - 1;
    while (words.segmentBegin(last) >= to) {
      last--;
    }
    int inset = Math.max(0, from - words.segmentBegin(first));
    int outset = Math.max(0, words.segmentEnd(last) - to);
    return new Entity(entity.type(), first, last + 1, inset, outset, entity.score());
  }
}
