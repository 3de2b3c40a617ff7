// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.drift;

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
record Rule(
    Side side, double absolute, double relative, Noise noise, int leastRuns, String remedy) {
  private static final int WEEK = 7;

  private static final Map<String, Rule> BY_NAME =
      Map.of(
          Figures.ARTICLES,
          new Rule(Side.LOW, 0, 0.9, Noise.COUNT, WEEK, "has the feed stopped?"),
          Figures.WORDS_PER_ARTICLE,
          new Rule(Side.BOTH, 0, 0.5, Noise.MEAN, 1, "are articles cut short, or run together?"),
          Figures.CLITICS_PER_WORD,
          new Rule(Side.BOTH, 0, 0.3, Noise.MEAN, 1, "another kind of text, or another language?"),
          Figures.LATIN_WORD_RATE,
          new Rule(Side.HIGH, 0.1, 0, Noise.RATE, 1, "a feed in another language than Arabic?"),
          Figures.UNKNOWN_FORM_RATE,
          new Rule(Side.HIGH, 0.1, 0, Noise.RATE, 1, "mojibake (see --charset), or no Arabic?"),
          Figures.LONGEST_SENTENCE,
          new Rule(Side.HIGH, 100, 2, Noise.NONE, 1, "lists or tables, or text without stops?"),
          Figures.WORDS_PER_SECOND,
          new Rule(Side.LOW, 0, 0.5, Noise.START, 1, "is the machine short of cores or memory?"));

  private static final Map<String, Rule> BY_PREFIX =
      Map.of(
          Figures.TAG_RATE,
          new Rule(Side.BOTH, 0.07, 0, Noise.RATE, 1, "another kind of text, or another language?"),
          Figures.ENTITIES,
          new Rule(Side.BOTH, 5, 0.6, Noise.MEAN, 1, "another kind of text, or another language?"),
          Figures.REJECTED,
          new Rule(Side.HIGH, 5, 0.5, Noise.COUNT, 1, "see the messages in rejected/"));

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

  static Rule of(String figure) {
    Rule rule = BY_NAME.get(figure);
    return rule != null ? rule : BY_PREFIX.get(figure.substring(0, figure.indexOf('.') + 1));
  }
}
