// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Arrays;

/**
 * The name-list matches that cover a word, in order; see {@link NameLists#matches}. A {@link
 * MatchSets} has only one object for equal matches, so that the sums of weights that {@link
 * LabelScorer} caches in it serve all words with these matches.
 *
 * <p>The matches never change. The caches belong to one thread.
 */
final class MatchSet {
  /** The matches, as numbers. Not a copy. */
  final int[] matches;

  /**
   * Sums of weights, which {@link LabelScorer} numbers; null until first asked for. See {@link
   * org.warraq.ner.crf.LabelSums}.
   */
  final long[][] sums = new long[LabelScorer.SUMS_OF_MATCHES][];

  /** By list, then by the rest of a match: this set with one more match. */
  private final MatchSet[][] extended = new MatchSet[NameLists.MAX_LISTS][];

  private MatchSet(int[] matches) {
    this.matches = matches;
  }

  /** The set without matches, from which others are made. */
  static MatchSet none() {
    return new MatchSet(new int[0]);
  }

  boolean isEmpty() {
    return matches.length == 0;
  }

  /** This set with one more match at its end; null if nobody has called {@link #extend} for it. */
  MatchSet extended(int match) {
    MatchSet[] ofList = extended[NameLists.listOf(match)];
    return ofList == null ? null : ofList[NameLists.withoutList(match)];
  }

  /** Makes this set with one more match at its end. */
  MatchSet extend(int match) {
    int[] longer = Arrays.copyOf(matches, matches.length + 1);
    longer[matches.length] = match;
    MatchSet set = new MatchSet(longer);
    int list = NameLists.listOf(match);
    if (extended[list] == null) {
      extended[list] = new MatchSet[NameLists.MATCHES_OF_LIST];
    }
    extended[list][NameLists.withoutList(match)] = set;
    return set;
  }
}
