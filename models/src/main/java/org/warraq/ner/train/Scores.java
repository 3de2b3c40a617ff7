// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.warraq.article.Annotator;
import org.warraq.article.EntityType;

/** Precision, recall and F1 of mentions, exact in type and whole tokens. Not thread-safe. */
final class Scores {
  private final Map<EntityType, Counts> byType = new EnumMap<>(EntityType.class);

  private Scores() {
    for (EntityType type : EntityType.values()) {
      byType.put(type, new Counts(0, 0, 0));
    }
  }

  /** How many mentions were found, were to be found, and are both. */
  record Counts(int found, int gold, int right) {
    Counts plus(Counts other) {
      return new Counts(found + other.found, gold + other.gold, right + other.right);
    }

    double precision() {
      return found == 0 ? 0 : 100.0 * right / found;
    }

    double recall() {
      return gold == 0 ? 0 : 100.0 * right / gold;
    }

    double f1() {
      return found + gold == 0 ? 0 : 200.0 * right / (found + gold);
    }
  }

  /** Scores a recogniser on articles. */
  static Scores of(Annotator recognizer, List<GoldArticle> articles) {
    Scores scores = new Scores();
    for (GoldArticle gold : articles) {
      Set<GoldArticle.TextSpan> found =
          recognizer.annotate(gold.article()).entities().stream()
              .map(gold::wholeTokens)
              .collect(Collectors.toSet());
      scores.add(found, new HashSet<>(gold.mentions()));
    }
    return scores;
  }

  private void add(Set<GoldArticle.TextSpan> found, Set<GoldArticle.TextSpan> gold) {
    for (GoldArticle.TextSpan span : found) {
      add(span.type(), new Counts(1, 0, gold.contains(span) ? 1 : 0));
    }
    gold.forEach(span -> add(span.type(), new Counts(0, 1, 0)));
  }

  private void add(EntityType type, Counts counts) {
    byType.merge(type, counts, Counts::plus);
  }

  /** All types together. */
  Counts micro() {
    return byType.values().stream().reduce(new Counts(0, 0, 0), Counts::plus);
  }

  /** Some types together. */
  Counts micro(Set<EntityType> types) {
    return types.stream().map(byType::get).reduce(new Counts(0, 0, 0), Counts::plus);
  }

  /** The mean of the types' F1. */
  double macroF1() {
    return byType.values().stream().mapToDouble(Counts::f1).average().orElse(0);
  }

  /** One line a type, then micro and macro averages. */
  String table() {
    StringBuilder table = new StringBuilder("type    gold  found  precision  recall     F1\n");
    byType.forEach((type, counts) -> table.append(line(type.name(), counts)));
    table.append(line("micro", micro()));
    return table.append(String.format(Locale.ROOT, "macro %40.2f%n", macroF1())).toString();
  }

  private static String line(String name, Counts c) {
    return String.format(
        Locale.ROOT,
        "%-6s %5d %6d %10.2f %7.2f %6.2f%n",
        name,
        c.gold(),
        c.found(),
        c.precision(),
        c.recall(),
        c.f1());
  }
}
