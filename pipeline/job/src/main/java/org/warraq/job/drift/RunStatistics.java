// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.drift;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.warraq.job.measure.CounterGroup;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.measure.RunCounts;

/**
 * Rates and averages of a run, which stay about the same from night to night as long as the feed
 * does. A statistic without anything to count is missing. Immutable.
 *
 * @param byName each value, rounded to six decimals, by its name in run.json
 */
public record RunStatistics(SortedMap<String, Double> byName) {
  static final String ARTICLES = "articles";
  static final String WORDS_PER_ARTICLE = "words_per_article";
  static final String CLITICS_PER_WORD = "clitics_per_word";
  static final String LATIN_WORD_RATE = "latin_word_rate";
  static final String UNKNOWN_FORM_RATE = "unknown_form_rate";
  static final String LONGEST_SENTENCE = "longest_sentence";
  static final String WORDS_PER_SECOND = "words_per_second";

  /** Followed by a tag: the fraction of segments that have it. */
  static final String TAG_RATE_PREFIX = "tag_rate.";

  /** Followed by an entity type: the number of such entities per 1,000 words. */
  static final String ENTITIES_PREFIX = "entities_per_1000_words.";

  /** Followed by an error code: the number of inputs that were rejected for it. */
  static final String REJECTED_PREFIX = "rejected.";

  /** Values are rounded to multiples of 1 / ROUNDING. */
  private static final double ROUNDING = 1e6;

  public RunStatistics {
    SortedMap<String, Double> rounded = new TreeMap<>(byName);
    rounded.replaceAll((name, value) -> Math.round(value * ROUNDING) / ROUNDING);
    byName = Collections.unmodifiableSortedMap(rounded);
  }

  /**
   * The statistics of a run with these counts.
   *
   * @param seconds how long its pipeline ran
   */
  public static RunStatistics of(RunCounts counts, double seconds) {
    SortedMap<String, Double> byName = new TreeMap<>();
    double articles = counts.get(RunCounters.ANNOTATED);
    double words = counts.get(RunCounters.WORDS);
    double segments = counts.get(RunCounters.SEGMENTS);
    byName.put(ARTICLES, articles);
    counts
        .get(CounterGroup.REJECTED)
        .forEach((cause, n) -> byName.put(REJECTED_PREFIX + cause, (double) n));
    if (words > 0) {
      byName.put(WORDS_PER_ARTICLE, words / articles);
      byName.put(CLITICS_PER_WORD, (segments - words) / words);
      byName.put(LATIN_WORD_RATE, counts.get(RunCounters.LATIN_WORDS) / words);
      byName.put(LONGEST_SENTENCE, (double) counts.longestSentence());
      byName.put(WORDS_PER_SECOND, words / seconds);
      counts
          .get(CounterGroup.ENTITIES)
          .forEach((type, n) -> byName.put(ENTITIES_PREFIX + type, 1000 * n / words));
    }
    if (!counts.get(CounterGroup.TAGS).isEmpty()) {
      byName.put(UNKNOWN_FORM_RATE, counts.get(RunCounters.UNKNOWN_FORMS) / segments);
      counts
          .get(CounterGroup.TAGS)
          .forEach((tag, n) -> byName.put(TAG_RATE_PREFIX + tag, n / segments));
    }
    return new RunStatistics(byName);
  }
}
