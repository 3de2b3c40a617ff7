// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.util.List;
import java.util.Locale;
import org.warraq.gold.NameScores;
import org.warraq.gold.ScoreTable;
import org.warraq.gold.SpanScore;

/** Says in numbers how annotation compares with gold. */
final class ScoreReport {
  private ScoreReport() {}

  /** The scores of sentences and names. */
  static String ofArticles(List<Comparison> comparisons) {
    SpanScore ends =
        comparisons.stream().map(Comparison::sentenceEnds).reduce(SpanScore.NONE, SpanScore::plus);
    return lines(
        format("%,d articles, %s", comparisons.size(), size(comparisons)),
        "",
        ScoreTable.HEAD,
        ScoreTable.row("sentence ends", ends),
        names(comparisons));
  }

  /** The scores of names alone. */
  static String ofNames(List<Comparison> comparisons) {
    return lines(size(comparisons), "", ScoreTable.HEAD, names(comparisons));
  }

  private static String size(List<Comparison> comparisons) {
    return format(
        "%,d sentences, %,d words",
        comparisons.stream().mapToInt(each -> each.gold().article().sentences().size()).sum(),
        comparisons.stream().mapToInt(each -> each.annotated().words().size()).sum());
  }

  private static String names(List<Comparison> comparisons) {
    List<NameScores> sentences =
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
