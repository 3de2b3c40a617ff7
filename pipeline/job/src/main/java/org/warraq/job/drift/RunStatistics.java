// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.drift;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.warraq.job.measure.CounterGroup;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.measure.RunCounts;

/**
 * What a run was like, in figures that stay the same from night to night as long as the feed does.
 * Those of which there is nothing to count are missing.
 *
 * @param byName each by its name in run.json
 */
public record RunStatistics(SortedMap<String, Double> byName) {
  static final String ARTICLES = "articles";
  static final String WORDS_PER_ARTICLE = "words_per_article";
  static final String CLITICS_PER_WORD = "clitics_per_word";
  static final String LATIN_WORD_RATE = "latin_word_rate";
  static final String UNKNOWN_FORM_RATE = "unknown_form_rate";
  static final String LONGEST_SENTENCE = "longest_sentence";
  static final String WORDS_PER_SECOND = "words_per_second";
  static final String TAG_RATE = "tag_rate.";
  static final String ENTITIES = "entities_per_1000_words.";
  static final String REJECTED = "rejected.";

  /** All that is worth reading of a figure. */
  private static final double DIGITS = 1e6;

  public RunStatistics {
    SortedMap<String, Double> rounded = new TreeMap<>(byName);
    rounded.replaceAll((name, value) -> Math.round(value * DIGITS) / DIGITS);
    byName = Collections.unmodifiableSortedMap(rounded);
  }

  /** The figures of a run that took so long. */
  public static RunStatistics of(RunCounts counts, double seconds) {
    SortedMap<String, Double> figures = new TreeMap<>();
    double articles = counts.get(RunCounters.ANNOTATED);
    double words = counts.get(RunCounters.WORDS);
    double segments = counts.get(RunCounters.SEGMENTS);
    figures.put(ARTICLES, articles);
    counts
        .get(CounterGroup.REJECTED)
        .forEach((cause, n) -> figures.put(REJECTED + cause, (double) n));
    if (words > 0) {
      figures.put(WORDS_PER_ARTICLE, words / articles);
      figures.put(CLITICS_PER_WORD, (segments - words) / words);
      figures.put(LATIN_WORD_RATE, counts.get(RunCounters.LATIN_WORDS) / words);
      figures.put(LONGEST_SENTENCE, (double) counts.longestSentence());
      figures.put(WORDS_PER_SECOND, words / seconds);
      counts
          .get(CounterGroup.ENTITIES)
          .forEach((type, n) -> figures.put(ENTITIES + type, 1000 * n / words));
    }
    if (!counts.get(CounterGroup.TAGS).isEmpty()) {
      figures.put(UNKNOWN_FORM_RATE, counts.get(RunCounters.UNKNOWN_FORMS) / segments);
      counts.get(CounterGroup.TAGS).forEach((tag, n) -> figures.put(TAG_RATE + tag, n / segments));
    }
    return new RunStatistics(figures);
  }
}
