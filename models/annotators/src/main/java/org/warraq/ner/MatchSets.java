// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

/**
 * The sets of name-list matches that words have had so far. Running text has a few thousand. Not
 * thread-safe.
 */
final class MatchSets {
  /** All sets are forgotten when there are more, because a text could go on to have new ones. */
  private static final int LIMIT = 20_000;

  private MatchSet none = MatchSet.none();
  private int count;

  /** The set of a word without matches. */
  MatchSet none() {
    return none;
  }

  /** A set with one more match at its end. */
  MatchSet with(MatchSet set, int match) {
    MatchSet known = set.extended(match);
    if (known != null) {
      return known;
    }
    count++;
    return set.extend(match);
  }

  /** Forgets all sets if there are too many. Sets that are in use stay usable. */
  void trim() {
    if (count > LIMIT) {
      none = MatchSet.none();
      count = 0;
    }
  }
}
