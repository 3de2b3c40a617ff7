// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.warraq.article.EntityType;
import org.warraq.gold.GoldEntity;
import org.warraq.ner.Spelling;

/**
 * How consistently articles are annotated: of the persons whom one names in full and elsewhere by
 * the last word of that name alone, how many of these places are found.
 *
 * @param repeated places where the gold has such a last word as a person
 * @param found how many of them were annotated as that person
 */
record Surnames(int repeated, int found) {
  /** Counts in some articles. */
  static Surnames of(List<Comparison> comparisons) {
    return comparisons.stream()
        .map(Surnames::of)
        .reduce(
            new Surnames(0, 0), (a, b) -> new Surnames(a.repeated + b.repeated, a.found + b.found));
  }

  private static Surnames of(Comparison comparison) {
    String text = comparison.annotated().text();
    List<GoldEntity> persons =
        comparison.gold().mentions().stream().filter(m -> m.type() == EntityType.PER).toList();
    Set<String> surnames =
        persons.stream()
            .map(person -> words(person, text))
            .filter(words -> words.length > 1)
            .map(words -> words[words.length - 1])
            .collect(Collectors.toSet());
    Set<GoldEntity> found = comparison.gold().found(comparison.annotated()).keySet();
    List<GoldEntity> repeated =
        persons.stream()
            .filter(person -> words(person, text).length == 1)
            .filter(person -> surnames.contains(words(person, text)[0]))
            .toList();
    return new Surnames(repeated.size(), (int) repeated.stream().filter(found::contains).count());
  }

  private static String[] words(GoldEntity mention, String text) {
    return Spelling.folded(text.substring(mention.begin(), mention.end())).split("\\s+", -1);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Surnames that stand alone after the full name: %d of %d found",
        found,
        repeated);
  }
}
