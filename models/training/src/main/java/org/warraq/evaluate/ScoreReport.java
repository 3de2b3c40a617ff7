// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.util.List;
import java.util.Locale;
import org.warraq.gold.EntityScores;
import org.warraq.gold.ScoreTable;
import org.warraq.gold.SpanScore;
import org.warraq.ner.Guidelines;

/** Says in numbers how annotation compares with gold. */
final class ScoreReport {
  private ScoreReport() {}

  /** The scores of sentences and names. */
  static String ofArticles(List<Comparison> comparisons, Guidelines guidelines) {
    SpanScore ends =
        comparisons.stream().map(Comparison::sentenceEnds).reduce(SpanScore.NONE, SpanScore::plus);
    return lines(
        format("%,d articles, %s", comparisons.size(), size(comparisons, guidelines)),
        "",
        ScoreTable.HEAD,
        ScoreTable.row("sentence ends", ends),
        names(comparisons),
        "",
        Surnames.of(comparisons).toString());
  }

  /** The scores of names alone. */
  static String ofNames(List<Comparison> comparisons, Guidelines guidelines) {
    return lines(size(comparisons, guidelines), "", ScoreTable.HEAD, names(comparisons));
  }

  private static String size(List<Comparison> comparisons, Guidelines guidelines) {
    return format(
        "%,d sentences, %,d words; guidelines for news: %s",
        comparisons.stream().mapToInt(each -> each.gold().article().sentences().size()).sum(),
        comparisons.stream().mapToInt(each -> each.annotated().words().size()).sum(),
        guidelines);
  }

  private static String names(List<Comparison> comparisons) {
    List<EntityScores> sentences =
        comparisons.stream().flatMap(each -> each.names().stream()).toList();
    return ScoreTable.names(sentences);
  }

  private static String lines(String... lines) {
    return String.join(System.lineSeparator(), lines);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
