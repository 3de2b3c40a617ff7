// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.drift;

import java.util.Map;

/**
 * When a figure is unusual.
 *
 * @param side on which side of the usual it is worth a warning
 * @param absolute so far from the median it may always be
 * @param relative the same, as a part of the median
 * @param noise how far chance alone moves it
 * @param leastRuns so many earlier runs make something usual
 * @param remedy what it may come from, and where to look
 */
record DriftRule(
    Side side, double absolute, double relative, Noise noise, int leastRuns, String remedy) {
  private static final int WEEK = 7;

  private static final Map<String, DriftRule> BY_NAME =
      Map.of(
          RunStatistics.ARTICLES,
          new DriftRule(Side.LOW, 0, 0.9, Noise.COUNT, WEEK, "has the feed stopped?"),
          RunStatistics.WORDS_PER_ARTICLE,
          new DriftRule(
              Side.BOTH, 0, 0.5, Noise.MEAN, 1, "are articles cut short, or run together?"),
          RunStatistics.CLITICS_PER_WORD,
          new DriftRule(
              Side.BOTH, 0, 0.3, Noise.MEAN, 1, "another kind of text, or another language?"),
          RunStatistics.LATIN_WORD_RATE,
          new DriftRule(
              Side.HIGH, 0.1, 0, Noise.RATE, 1, "a feed in another language than Arabic?"),
          RunStatistics.UNKNOWN_FORM_RATE,
          new DriftRule(
              Side.HIGH, 0.1, 0, Noise.RATE, 1, "mojibake (see --charset), or no Arabic?"),
          RunStatistics.LONGEST_SENTENCE,
          new DriftRule(
              Side.HIGH, 100, 2, Noise.NONE, 1, "lists or tables, or text without stops?"),
          RunStatistics.WORDS_PER_SECOND,
          new DriftRule(
              Side.LOW, 0, 0.5, Noise.START, 1, "is the machine short of cores or memory?"));

  private static final Map<String, DriftRule> BY_PREFIX =
      Map.of(
          RunStatistics.TAG_RATE,
          new DriftRule(
              Side.BOTH, 0.07, 0, Noise.RATE, 1, "another kind of text, or another language?"),
          RunStatistics.ENTITIES,
          new DriftRule(
              Side.BOTH, 5, 0.6, Noise.MEAN, 1, "another kind of text, or another language?"),
          RunStatistics.REJECTED,
          new DriftRule(Side.HIGH, 5, 0.5, Noise.COUNT, 1, "see the messages in rejected/"));

  enum Side {
    LOW,
    HIGH,
    BOTH
  }

  /** How chance moves a figure: its standard error, roughly. */
  enum Noise {
    /** A number of things. */
    COUNT,
    /** A share of words or segments. */
    RATE,
    /** An average over articles. */
    MEAN,
    /** A speed, which the seconds of Java's start spoil in short runs. */
    START,
    NONE
  }

  static DriftRule of(String figure) {
    DriftRule rule = BY_NAME.get(figure);
    return rule != null ? rule : BY_PREFIX.get(figure.substring(0, figure.indexOf('.') + 1));
  }
}
