// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.drift;

import java.util.Map;

/**
 * When a run statistic is unusual. {@link Drift} says how the margins are combined. Immutable.
 *
 * @param side whether low or high values, or both, are worth a warning
 * @param absoluteMargin distance from the median that is always usual, in the statistic's unit
 * @param relativeMargin distance from the median that is always usual, as a fraction of the median
 * @param chance how to estimate the distance that chance causes
 * @param minEarlierRuns number of earlier runs that are needed for a comparison
 * @param hint a likely cause, or where to look; the end of the warning
 */
record DriftRule(
    Side side,
    double absoluteMargin,
    double relativeMargin,
    Chance chance,
    int minEarlierRuns,
    String hint) {
  private static final int WEEK = 7;
  private static final String OTHER_TEXT = "another kind of text, or another language?";

  private static final Map<String, DriftRule> BY_NAME =
      Map.of(
          RunStatistics.ARTICLES,
          new DriftRule(Side.LOW, 0, 0.9, Chance.COUNT, WEEK, "has the feed stopped?"),
          RunStatistics.WORDS_PER_ARTICLE,
          new DriftRule(
              Side.BOTH,
              0,
              0.5,
              Chance.MEAN,
              1,
              "are articles cut short, or several joined into one?"),
          RunStatistics.CLITICS_PER_WORD,
          new DriftRule(Side.BOTH, 0, 0.3, Chance.MEAN, 1, OTHER_TEXT),
          RunStatistics.LATIN_WORD_RATE,
          new DriftRule(
              Side.HIGH, 0.1, 0, Chance.RATE, 1, "a feed in another language than Arabic?"),
          RunStatistics.UNKNOWN_FORM_RATE,
          new DriftRule(
              Side.HIGH,
              0.1,
              0,
              Chance.RATE,
              1,
              "text in a wrong encoding (mojibake; see --charset), or not Arabic?"),
          RunStatistics.LONGEST_SENTENCE,
          new DriftRule(
              Side.HIGH, 100, 2, Chance.NONE, 1, "lists or tables, or text without full stops?"),
          RunStatistics.WORDS_PER_SECOND,
          new DriftRule(
              Side.LOW, 0, 0.5, Chance.SPEED, 1, "is the machine short of cores or memory?"));

  private static final Map<String, DriftRule> BY_PREFIX =
      Map.of(
          RunStatistics.TAG_RATE_PREFIX,
          new DriftRule(Side.BOTH, 0.07, 0, Chance.RATE, 1, OTHER_TEXT),
          RunStatistics.ENTITIES_PREFIX,
          new DriftRule(Side.BOTH, 5, 0.6, Chance.MEAN, 1, OTHER_TEXT),
          RunStatistics.REJECTED_PREFIX,
          new DriftRule(Side.HIGH, 5, 0.5, Chance.COUNT, 1, "see the messages in rejected/"));

  /** The side of the usual band on which values are worth a warning. */
  enum Side {
    LOW,
    HIGH,
    BOTH
  }

  /** How to estimate a statistic's standard error, roughly. */
  enum Chance {
    /** For a number of things: the square root of the value. */
    COUNT,
    /** For a fraction of the words or segments: by the binomial distribution. */
    RATE,
    /** For an average over articles: the median, divided by the square root of their number. */
    MEAN,
    /** For a speed, which Java's start lowers in short runs. */
    SPEED,
    /** Chance is ignored. */
    NONE
  }

  /** The rule for a run statistic; null if there is none. */
  static DriftRule of(String statistic) {
    DriftRule rule = BY_NAME.get(statistic);
    return rule != null ? rule : BY_PREFIX.get(statistic.substring(0, statistic.indexOf('.') + 1));
  }
}
