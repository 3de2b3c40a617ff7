// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import static java.util.stream.Collectors.joining;
import static org.warraq.article.EntityType.LOC;
import static org.warraq.article.EntityType.ORG;
import static org.warraq.article.EntityType.PER;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.warraq.article.EntityType;

/** Formats scores as the rows of a text table. Precision, recall and F1 are in per cent. */
public final class ScoreTable {
  /** The head row, with the names of the columns. */
  public static final String HEAD =
      format(
          "%-14s %8s %8s %8s %9s %9s %9s  %s",
          "", "expected", "got", "right", "precision", "recall", "F1", "95 % interval");

  /** The types that nearly all corpora have; MISC means something else in each. */
  private static final Set<EntityType> COMMON_TYPES = Set.of(PER, LOC, ORG);

  private ScoreTable() {}

  /** Formats one row, without an interval. */
  public static String row(String label, SpanScore score) {
    return format(
        "%-14s %8d %8d %8d %9.2f %9.2f %9.2f",
        label,
        score.expected(),
        score.got(),
        score.right(),
        100 * score.precision(),
        100 * score.recall(),
        100 * score.f1());
  }

  /**
   * Formats the rows for entities: one per type, all types together, persons, places and
   * organisations together, and the mean of the types. F1 has the 95 % interval of a bootstrap over
   * sentences.
   *
   * @param sentences the scores of each sentence
   */
  public static String entityRows(List<EntityScores> sentences) {
    EntityScores sum = EntityScores.sum(sentences);
    Bootstrap bootstrap = new Bootstrap(sentences);
    Stream<String> types =
        Stream.of(EntityType.values())
            .map(type -> row(type.name(), scores -> scores.of(type), sum, bootstrap));
    Stream<String> averages =
        Stream.of(
            row("all entities", EntityScores::micro, sum, bootstrap),
            row("PER, LOC, ORG", scores -> scores.micro(COMMON_TYPES), sum, bootstrap),
            format(
                "%-14s %56.2f  %s",
                "mean of types",
                100 * sum.macroF1(),
                interval(bootstrap.of(EntityScores::macroF1))));
    return Stream.concat(types, averages).collect(joining(System.lineSeparator()));
  }

  private static String row(
      String label, Function<EntityScores, SpanScore> part, EntityScores sum, Bootstrap bootstrap) {
    Bootstrap.Interval f1 = bootstrap.of(scores -> part.apply(scores).f1());
    return row(label, part.apply(sum)) + "  " + interval(f1);
  }

  private static String interval(Bootstrap.Interval interval) {
    return format("%.1f–%.1f", 100 * interval.low(), 100 * interval.high());
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
