// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warraq.article.EntityType;

/** Shows scores as a table. */
final class ScoreTable {
  private static final String HEAD =
      row(
          "%-14s %8s %8s %8s %9s %9s %9s",
          "", "expected", "got", "right", "precision", "recall", "F1");

  private ScoreTable() {}

  /** The table, one line a row, in the units of the scores times 100. */
  static String of(Scores scores) {
    String counts =
        row(
            "%,d articles, %,d sentences, %,d words",
            scores.articles(), scores.sentenceEnds().expected(), scores.words());
    Stream<String> entities = scores.entities().isEmpty() ? Stream.of() : entityRows(scores);
    return Stream.concat(
            Stream.of(counts, "", HEAD, row("sentence ends", scores.sentenceEnds())), entities)
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static Stream<String> entityRows(Scores scores) {
    Stream<String> types =
        Stream.of(EntityType.values())
            .map(type -> row(type.name(), scores.entities().getOrDefault(type, SpanScore.NONE)));
    return Stream.concat(types, Stream.of(row("all names", scores.allEntities())));
  }

  private static String row(String label, SpanScore score) {
    return row(
        "%-14s %8d %8d %8d %9.2f %9.2f %9.2f",
        label,
        score.expected(),
        score.got(),
        score.right(),
        100 * score.precision(),
        100 * score.recall(),
        100 * score.f1());
  }

  private static String row(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
