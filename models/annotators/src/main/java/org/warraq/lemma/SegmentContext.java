// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import java.util.List;
import org.warraq.article.AtbTag;
import org.warraq.text.ArabicLetters;

/**
 * A segment and its neighbours, as far as the choice of a lemma looks at them. Reused from segment
 * to segment; not thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // The order of the enumerations is part of the format of the file.
public final class SegmentContext {
  /** By tag: whether it is one of proper names. */
  private static final boolean[] IS_NAME = new boolean[AtbTag.values().length];

  static {
    for (AtbTag tag : List.of(AtbTag.NNP, AtbTag.NNPS, AtbTag.DTNNP, AtbTag.DTNNPS)) {
      IS_NAME[tag.ordinal()] = true;
    }
  }

  String form;
  int tag;
  int nextTag;
  boolean pronounFollows;

  /** Whether the form begins with the letters of the article ال, and another letter follows. */
  boolean mayHaveArticle;

  /** The spelling of the whole segment's alefs. */
  int spelling;

  /** The spelling of the alefs after the article. */
  int spellingAfterArticle;

  /** Number of a tag that stands for the edge of a sentence. */
  static final int EDGE = AtbTag.values().length;

  /**
   * Sets the segment.
   *
   * @param text the text that the segment is part of
   * @param begin start of the segment in the text, in UTF-16 units
   * @param end its end, exclusive
   */
  public void set(
      String form,
      CharSequence text,
      int begin,
      int end,
      int tag,
      int nextTag,
      boolean pronounFollows) {
    this.form = form;
    this.tag = tag;
    this.nextTag = nextTag;
    this.pronounFollows = pronounFollows;
    mayHaveArticle = form.length() > 2 && form.startsWith(ArabicLetters.ARTICLE);
    spelling = AlefSpelling.of(text, begin, end, 0);
    if (mayHaveArticle) {
      // In للبنك the article has no alef.
      int skipped = isAlef(text, begin, end) ? 1 : 0;
      spellingAfterArticle = AlefSpelling.of(text, begin, end, skipped);
    }
  }

  /** Whether the tag is one of proper names. */
  boolean isName() {
    return IS_NAME[tag];
  }

  private static boolean isAlef(CharSequence text, int begin, int end) {
    if (begin >= end) {
      return false;
    }
    char first = text.charAt(begin);
    return first == ArabicLetters.ALEF || ArabicLetters.isAlefVariant(first);
  }
}
