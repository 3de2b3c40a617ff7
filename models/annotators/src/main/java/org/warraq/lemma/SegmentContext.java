// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import java.util.List;
import org.warraq.article.AtbTag;
import org.warraq.text.ArabicLetters;

/**
 * A segment and its neighbours, as far as the choice of a lemma looks at them. Reused from segment
 * to segment; not thread-safe.
 */
// Ordinals are safe because LemmaModel checks that its file was made with the same ones.
@SuppressWarnings("EnumOrdinal")
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

  /** Whether the segment is after a particle that takes the jussive. */
  boolean jussive;

  /** Number of letters of the article that the form may begin with; 0 if there is none. */
  int articleLength;

  /**
   * Whether the form's first two letters may be a part of an article and the word's own first
   * letter: in للجنة the segmenter makes الجنة of what may be اللجنة.
   */
  boolean articleMayBeHidden;

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
   * @param previousForm the form of the segment before it in the same word; empty if there is none
   * @param jussive whether the segment is after a particle that takes the jussive, as {@link
   *     #takesJussive} says
   * @param begin start of the segment in the text, in UTF-16 units
   * @param end its end, exclusive
   */
  public void set(
      String form,
      String previousForm,
      boolean jussive,
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
    this.jussive = jussive;
    articleLength = articleLength(form, previousForm);
    articleMayBeHidden = articleLength > 1 && isLam(previousForm) && form.length() > 3;
    spelling = AlefSpelling.of(text, begin, end, 0);
    if (articleLength > 0) {
      // In للبنك the article has no alef.
      int skipped = isAlef(text, begin, end) ? 1 : 0;
      spellingAfterArticle = AlefSpelling.of(text, begin, end, skipped);
    }
  }

  /** Whether a segment can be a particle that takes the jussive. */
  public static boolean takesJussive(String form) {
    return switch (form) {
      case "لم", "لا", "لما", "ل" -> true;
      default -> false;
    };
  }

  /** The article is ال; after the preposition ل, the segmenter leaves it as ل in rare words. */
  private static int articleLength(String form, String previousForm) {
    if (form.length() > 2 && form.startsWith(ArabicLetters.ARTICLE)) {
      return ArabicLetters.ARTICLE.length();
    }
    return isLam(previousForm) && form.length() > 3 && form.charAt(0) == ArabicLetters.LAM ? 1 : 0;
  }

  private static boolean isLam(String form) {
    return form.length() == 1 && form.charAt(0) == ArabicLetters.LAM;
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
