// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.warraq.pos.UposFeatures.EDGES;
import static org.warraq.pos.UposFeatures.TAGS;
import static org.warraq.pos.UposFeatures.UPOS;

import org.warraq.article.Upos;

/**
 * Scores the Universal tags of segments with a {@link UposModel}. It keeps the sums of features
 * that occur together again and again, because most of its time would be spent on looking features
 * up. Scores are whole numbers, so the order of the sums does not matter. Not thread-safe.
 */
final class UposScorer {
  private final UposModel model;
  private final int unknown;
  private final long[] keys = new long[UposFeatures.MAX];
  private final int[] scores = new int[UposModel.SCORES];

  // Kept sums, null until first asked for.

  /** By form, then by tag. */
  private final int[][][] ofFormAndTag;

  /** By the tag and the two before it, at {@code (tag * TAGS + first) * TAGS + second}. */
  private final int[][] ofTagsBefore = new int[TAGS * TAGS * TAGS][];

  /** By the tag and the two after it. */
  private final int[][] ofTagsAfter = new int[TAGS * TAGS * TAGS][];

  /** By the tag, the Universal tag before and the edges. */
  private final int[][] ofUposBefore = new int[TAGS * UPOS * EDGES][];

  /**
   * A scorer.
   *
   * @param unknown {@link TaggerLexicon#unknown}
   */
  UposScorer(UposModel model, int unknown) {
    this.model = model;
    this.unknown = unknown;
    ofFormAndTag = new int[unknown][][];
  }

  /**
   * The best Universal tag of segment {@code i}.
   *
   * @param before the Universal tag of the segment before; null for the first segment
   */
  Upos best(UposFeatures features, int i, Upos before) {
    return UposModel.best(scores(features, i, before), features.allowed(i));
  }

  /**
   * The scores of segment {@code i}, by the ordinal of {@link Upos}; the next call changes them.
   */
  int[] scores(UposFeatures features, int i, Upos before) {
    int count = features.addOthers(i, before, keys, 0);
    boolean known = features.form(i) != unknown;
    if (!known) {
      count = features.addFormAndTag(i, keys, count);
    }
    sum(count, scores);
    if (known) {
      add(ofFormAndTag(features, i));
    }
    add(ofTagsBefore(features, i));
    add(ofTagsAfter(features, i));
    add(ofUposBefore(features, i, before));
    return scores;
  }

  private void add(int[] row) {
    for (int tag = 0; tag < row.length; tag++) {
      scores[tag] += row[tag];
    }
  }

  private int[] sum(int count, int[] sums) {
    model.sum(keys, count, sums);
    return sums;
  }

  private int[] ofFormAndTag(UposFeatures features, int i) {
    int form = features.form(i);
    if (ofFormAndTag[form] == null) {
      ofFormAndTag[form] = new int[TAGS][];
    }
    int[][] byTag = ofFormAndTag[form];
    int tag = features.tag(i);
    if (byTag[tag] == null) {
      byTag[tag] = sum(features.addFormAndTag(i, keys, 0), new int[UposModel.SCORES]);
    }
    return byTag[tag];
  }

  private int[] ofTagsBefore(UposFeatures features, int i) {
    int at = (features.tag(i) * TAGS + features.tag(i - 1)) * TAGS + features.tag(i - 2);
    if (ofTagsBefore[at] == null) {
      ofTagsBefore[at] = sum(features.addTagsBefore(i, keys, 0), new int[UposModel.SCORES]);
    }
    return ofTagsBefore[at];
  }

  private int[] ofTagsAfter(UposFeatures features, int i) {
    int at = (features.tag(i) * TAGS + features.tag(i + 1)) * TAGS + features.tag(i + 2);
    if (ofTagsAfter[at] == null) {
      ofTagsAfter[at] = sum(features.addTagsAfter(i, keys, 0), new int[UposModel.SCORES]);
    }
    return ofTagsAfter[at];
  }

  private int[] ofUposBefore(UposFeatures features, int i, Upos before) {
    int at = (features.tag(i) * UPOS + UposFeatures.upos(before)) * EDGES + features.edges(i);
    if (ofUposBefore[at] == null) {
      ofUposBefore[at] =
          sum(features.addUposBeforeAndEdges(i, before, keys, 0), new int[UposModel.SCORES]);
    }
    return ofUposBefore[at];
  }
}
