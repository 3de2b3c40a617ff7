// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.util.List;
import org.warraq.job.record.ArticleRecord.EntityRecord;

/** Says of each segment of an article, in the order of the text, which entity it is part of. */
final class ConlluEntities {
  private final List<EntityRecord> entities;
  private int next;

  ConlluEntities(List<EntityRecord> entities) {
    this.entities = entities;
  }

  /**
   * Returns the attributes NER, Score and NERBegin of the segment from {@code begin} to {@code
   * end}. Must be called in the order of the text.
   */
  List<String> attributes(int begin, int end) {
    while (next < entities.size() && entities.get(next).end() <= begin) {
      next++;
    }
    if (next == entities.size() || entities.get(next).begin() >= end) {
      return List.of("NER=O");
    }
    EntityRecord entity = entities.get(next);
    if (entity.begin() < begin) {
      return List.of("NER=I-" + entity.type());
    }
    String label = "NER=B-" + entity.type();
    String score = "Score=" + entity.score();
    return entity.begin() == begin
        ? List.of(label, score)
        : List.of(label, score, "NERBegin=" + entity.begin());
  }
}
