// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftTest {
  private static final Map<String, Double> USUAL =
      Map.ofEntries(
          Map.entry("articles", 1000.0),
          Map.entry("words_per_article", 120.0),
          Map.entry("clitics_per_word", 0.2),
          Map.entry("latin_word_rate", 0.01),
          Map.entry("unknown_form_rate", 0.06),
          Map.entry("longest_sentence", 90.0),
          Map.entry("words_per_second", 20_000.0),
          Map.entry("tag_rate.NN", 0.2),
          Map.entry("entities_per_1000_words.PER", 12.0),
          Map.entry("rejected.MissingText", 3.0));

  private static final List<RunStatistics> WEEK = Collections.nCopies(7, statistics(Map.of()));

  @ParameterizedTest
  @CsvSource({
    "articles, 0",
    "words_per_article, 20",
    "words_per_article, 400",
    "clitics_per_word, 0.01",
    "latin_word_rate, 0.9",
    "unknown_form_rate, 0.6",
    "longest_sentence, 5000",
    "words_per_second, 100",
    "tag_rate.NN, 0.5",
    "tag_rate.UH, 0.5",
    "entities_per_1000_words.PER, 0",
    "rejected.MissingText, 400",
    "rejected.UnreadableEncoding, 50"
  })
  void statisticOutsideItsBandIsReported(String statistic, double value) {
    List<String> warnings = Drift.warnings(statistics(Map.of(statistic, value)), WEEK);
    assertEquals(1, warnings.size(), warnings.toString());
    assertTrue(warnings.get(0).startsWith(statistic + " is "), warnings.get(0));
    assertTrue(warnings.get(0).contains(", usually "), warnings.get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "articles, 500",
    "articles, 90000",
    "words_per_article, 150",
    "unknown_form_rate, 0.1",
    "unknown_form_rate, 0",
    "words_per_second, 90000",
    "tag_rate.NN, 0.22",
    "entities_per_1000_words.PER, 16",
    "rejected.MissingText, 0"
  })
  void statisticInsideItsBandOrOnItsGoodSideIsNotReported(String statistic, double value) {
    assertEquals(List.of(), Drift.warnings(statistics(Map.of(statistic, value)), WEEK));
  }

  @Test
  void firstRunHasNoWarnings() {
    assertEquals(List.of(), Drift.warnings(statistics(Map.of("latin_word_rate", 1.0)), List.of()));
  }

  @Test
  void oneEarlierRunIsEnoughToReportAnotherLanguage() {
    List<String> warnings =
        Drift.warnings(statistics(Map.of("latin_word_rate", 0.95)), WEEK.subList(0, 1));
    assertEquals(1, warnings.size(), warnings.toString());
  }

  @Test
  void fewArticlesMayDifferByChance() {
    RunStatistics few = statistics(Map.of("articles", 2.0, "words_per_article", 20.0));
    assertEquals(List.of(), Drift.warnings(few, WEEK.subList(0, 1)));
  }

  @Test
  void widelyVaryingFeedHasAWideBand() {
    List<RunStatistics> wide =
        IntStream.range(0, 20)
            .mapToObj(i -> statistics(Map.of("latin_word_rate", i % 2 * 0.4)))
            .toList();
    assertEquals(List.of(), Drift.warnings(statistics(Map.of("latin_word_rate", 0.5)), wide));
  }

  @Test
  void nightWithoutArticlesIsReportedByItsNumberOfArticlesOnly() {
    RunStatistics none = new RunStatistics(new TreeMap<>(Map.of("articles", 0.0)));
    List<String> warnings = Drift.warnings(none, WEEK);
    assertEquals(1, warnings.size(), warnings.toString());
    assertTrue(warnings.get(0).startsWith("articles is 0"), warnings.get(0));
  }

  private static RunStatistics statistics(Map<String, Double> changed) {
    TreeMap<String, Double> byName = new TreeMap<>(USUAL);
    byName.putAll(changed);
    return new RunStatistics(byName);
  }
}
