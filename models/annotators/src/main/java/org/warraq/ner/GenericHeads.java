// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Set;
import org.warraq.article.EntityType;
import org.warraq.article.Words;

/**
 * Generic words before a name that do not belong to it under {@link Guidelines#ANERCORP}: in شمال
 * أفريقيا and مطار بيروت, the names are أفريقيا and بيروت. The model learns otherwise from text
 * with the broad guidelines, under which many of them belong to the name.
 *
 * <p>The words are those that hardly ever begin an entity in the train part of ANERcorp but are
 * often right before one. جامعة, for example, is not among them, because it belongs to the name
 * there.
 */
final class GenericHeads {
  /** As forms of segments. */
  private static final Set<String> HEADS =
      Set.of(
          "شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي", "شرقي", "غربي", "بحيرة", "مطار",
          "شارع", "نادي", "صحيفة", "جريدة", "قناة", "جمهورية");

  private GenericHeads() {}

  /**
   * The first segment of a name after its generic heads; {@code begin} if it has none. A head that
   * is all of the name stays.
   *
   * @param begin the first segment of a name
   * @param end one past its last segment
   */
  static int after(Words words, EntityType type, int begin, int end) {
    boolean canHaveHead = type == EntityType.LOC || type == EntityType.ORG;
    int name = begin;
    while (canHaveHead && isHead(words, name, end)) {
      name = EntityEdges.afterProclitics(words, name + 1, end);
    }
    return name;
  }

  /** Whether a segment is a head that ends its word, and a word of the name follows. */
  private static boolean isHead(Words words, int segment, int end) {
    return segment + 1 < end
        && words.opensWord(segment + 1)
        && HEADS.contains(words.form(segment))
        && EntityEdges.afterProclitics(words, segment + 1, end) < end;
  }
}
