// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import org.warraq.article.AtbTag;

/**
 * The features by which a candidate is chosen, and their numbers. A candidate's score is the sum of
 * the weights of its features, each times the feature's value.
 */
// Ordinals are safe because LemmaModel checks that its file was made with the same ones.
@SuppressWarnings("EnumOrdinal")
public final class ChoiceFeatures {
  /** The lemma's frequency. */
  public static final int FREQUENCY = 0;

  /** The cell's rarity. */
  public static final int RARITY = 1;

  /** Alefs without the hamza that the form has. */
  public static final int PLAIN_ALEFS = 2;

  /** Alefs with a hamza that the form has not. */
  public static final int ALEF_CONFLICTS = 3;

  /** A form that needs a pronoun is without one. */
  public static final int NO_PRONOUN = 4;

  /** A form that excludes a pronoun is before one. */
  public static final int PRONOUN_AFTER_ABSOLUTE = 5;

  /** An indefinite form is before a pronoun or after the article. */
  public static final int INDEFINITE_BUT_DEFINED = 6;

  /** A form of the construct state is after the article or at the end of a phrase. */
  public static final int CONSTRUCT_ALONE = 7;

  /** The article is cut off, as the tag says. */
  public static final int ARTICLE_TAGGED = 8;

  /** The article is cut off, but the tag knows of no article. */
  public static final int ARTICLE_UNTAGGED = 9;

  /** The tag says that there is an article, but the candidate is the whole form. */
  public static final int ARTICLE_KEPT = 10;

  /** A passive; its value is how much more the verb's passive is used than those of others. */
  public static final int PASSIVE = 11;

  /** A jussive is not after a particle that takes it. */
  public static final int JUSSIVE_ALONE = 12;

  private static final int TAGS = SegmentContext.EDGE + 1;

  /** Number of groups of cells that have weights. */
  public static final int GROUPS = 32;

  /** First of the weights by tag and the cell's group. */
  public static final int TAG_AND_GROUP = 13;

  /** First of the weights by the next segment's tag and the cell's group. */
  public static final int NEXT_TAG_AND_GROUP = TAG_AND_GROUP + TAGS * GROUPS;

  /** Number of features. */
  public static final int SIZE = TAG_AND_GROUP + 2 * TAGS * GROUPS;

  /** Frequencies and rarities have this many steps per unit. */
  public static final float STEPS = 16;

  /** By tag: whether it says that the segment has the article. */
  private static final boolean[] HAS_ARTICLE = new boolean[TAGS];

  /** By tag: whether a segment with this tag can be a genitive. */
  private static final boolean[] NOMINAL = new boolean[TAGS];

  static {
    for (AtbTag tag : AtbTag.values()) {
      String label = tag.label();
      HAS_ARTICLE[tag.ordinal()] = label.startsWith("DT") && label.length() > 2;
      NOMINAL[tag.ordinal()] =
          label.contains("NN")
              || label.contains("JJ")
              || label.equals("CD")
              || label.equals("DT")
              || label.startsWith("NOUN")
              || label.equals("WP")
              || label.equals("IN");
    }
  }

  private ChoiceFeatures() {}

  /** Receives the features of a candidate. */
  @FunctionalInterface
  public interface Sink {
    void add(int feature, float value);
  }

  /** The number of the weight of a group under a tag. */
  public static int tagAndGroup(int tag, int group) {
    return TAG_AND_GROUP + tag * GROUPS + group;
  }

  /** The number of the weight of a group before a tag. */
  public static int nextTagAndGroup(int nextTag, int group) {
    return NEXT_TAG_AND_GROUP + nextTag * GROUPS + group;
  }

  /**
   * Gives a candidate's features to a sink.
   *
   * @param afterArticle whether the candidate is the form without its article
   */
  public static void extract(
      LemmaTable table, int candidate, boolean afterArticle, SegmentContext at, Sink sink) {
    int cell = LemmaTable.cellOf(candidate);
    Cells cells = table.cells();
    sink.add(FREQUENCY, table.frequency(LemmaTable.lemmaOf(candidate)) / STEPS);
    sink.add(RARITY, cells.rarity(cell) / STEPS);
    if (cells.passive(cell)) {
      sink.add(PASSIVE, table.passive(LemmaTable.lemmaOf(candidate)) / STEPS);
    }
    int written = afterArticle ? at.spellingAfterArticle : at.spelling;
    int lexical = LemmaTable.spellingOf(candidate);
    if (written != lexical) {
      sink.add(PLAIN_ALEFS, AlefSpelling.plain(written, lexical));
      sink.add(ALEF_CONFLICTS, AlefSpelling.conflicts(written, lexical));
    }
    switch (FormState.of(cells.state(cell))) {
      case FREE -> {}
      case SUFFIXED -> addIf(!at.pronounFollows, NO_PRONOUN, sink);
      case JUSSIVE -> addIf(!at.jussive, JUSSIVE_ALONE, sink);
      case ABSOLUTE -> addIf(at.pronounFollows, PRONOUN_AFTER_ABSOLUTE, sink);
      case INDEFINITE -> addIf(at.pronounFollows || afterArticle, INDEFINITE_BUT_DEFINED, sink);
      case CONSTRUCT ->
          addIf(
              afterArticle || (!at.pronounFollows && !NOMINAL[at.nextTag]), CONSTRUCT_ALONE, sink);
    }
    boolean articleTagged = HAS_ARTICLE[at.tag];
    if (afterArticle) {
      sink.add(articleTagged ? ARTICLE_TAGGED : ARTICLE_UNTAGGED, 1);
    } else {
      addIf(articleTagged && at.articleLength > 0, ARTICLE_KEPT, sink);
    }
    sink.add(tagAndGroup(at.tag, cells.group(cell)), 1);
    sink.add(nextTagAndGroup(at.nextTag, cells.group(cell)), 1);
  }

  private static void addIf(boolean condition, int feature, Sink sink) {
    if (condition) {
      sink.add(feature, 1);
    }
  }
}
