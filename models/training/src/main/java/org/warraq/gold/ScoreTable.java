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

/** Shows scores as lines of a table, in per cent. */
public final class ScoreTable {
  /** The first line: what the columns are. */
  public static final String HEAD =
      format(
          "%-14s %8s %8s %8s %9s %9s %9s  %s",
          "", "expected", "got", "right", "precision", "recall", "F1", "95 % interval");

  private static final Set<EntityType> CLASSIC = Set.of(PER, LOC, ORG);

  private ScoreTable() {}

  /** A line of the table. */
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
   * The lines for names: types, all together, those of most corpora together, and the mean of the
   * types; F1 with the interval that a bootstrap over sentences gives.
   */
  public static String names(List<EntityScores> sentences) {
    EntityScores sum = EntityScores.sum(sentences);
    Bootstrap bootstrap = new Bootstrap(sentences);
    Stream<String> types =
        Stream.of(EntityType.values())
            .map(type -> row(type.name(), s -> s.of(type), sum, bootstrap));
    Stream<String> together =
        Stream.of(
            row("all names", EntityScores::micro, sum, bootstrap),
            row("PER, LOC, ORG", s -> s.micro(CLASSIC), sum, bootstrap),
            format(
                "%-14s %56.2f  %s",
                "mean of types",
                100 * sum.macroF1(),
                interval(bootstrap.of(EntityScores::macroF1))));
    return Stream.concat(types, together).collect(joining(System.lineSeparator()));
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
