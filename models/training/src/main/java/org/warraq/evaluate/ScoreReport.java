// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.warraq.gold.EntityScores;
import org.warraq.gold.ScoreTable;
import org.warraq.gold.SpanScore;
import org.warraq.ner.Guidelines;

/** Formats the scores of some comparisons with gold, for people to read. */
final class ScoreReport {
  private ScoreReport() {}

  /** Formats the scores of sentences and entities, with the scores of hard sentences apart. */
  static String ofArticles(
      List<GoldComparison> comparisons, List<HardSentences> hard, Guidelines guidelines) {
    SpanScore ends =
        comparisons.stream()
            .map(GoldComparison::sentenceEnds)
            .reduce(SpanScore.NONE, SpanScore::plus);
    return lines(
        format("%,d articles, %s", comparisons.size(), size(comparisons, guidelines)),
        "",
        ScoreTable.HEAD,
        ScoreTable.row("sentence ends", ends),
        hardRows(hard),
        entityRows(comparisons),
        "",
        LoneSurnameRecall.of(comparisons).toString());
  }

  /** Formats the scores of entities only. */
  static String ofEntities(List<GoldComparison> comparisons, Guidelines guidelines) {
    return lines(size(comparisons, guidelines), "", ScoreTable.HEAD, entityRows(comparisons));
  }

  private static String size(List<GoldComparison> comparisons, Guidelines guidelines) {
    return format(
        "%,d sentences, %,d words; guidelines for news: %s",
        comparisons.stream().mapToInt(each -> each.gold().article().sentences().size()).sum(),
        comparisons.stream().mapToInt(each -> each.annotated().words().size()).sum(),
        guidelines);
  }

  private static String entityRows(List<GoldComparison> comparisons) {
    List<EntityScores> sentences =
        comparisons.stream().flatMap(each -> each.entityScores().stream()).toList();
    return ScoreTable.entityRows(sentences);
  }

  private static String hardRows(List<HardSentences> hard) {
    return hard.stream()
        .map(part -> ScoreTable.row("  hard, " + part.part(), part.ends()))
        .collect(joining(System.lineSeparator()));
  }

  private static String lines(String... lines) {
    return String.join(System.lineSeparator(), lines);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
