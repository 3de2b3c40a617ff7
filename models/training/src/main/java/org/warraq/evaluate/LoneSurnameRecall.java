// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.warraq.article.EntityType;
import org.warraq.gold.GoldEntity;
import org.warraq.ner.FormSpelling;

/**
 * The recall of persons by their surname alone: if an article names a person in full, how many of
 * the places where it uses only the last word of that name are found. It shows how consistently an
 * article is annotated.
 *
 * @param expected number of places where the gold has such a surname as a person
 * @param found number of these places that were found as exactly that person
 */
record LoneSurnameRecall(int expected, int found) {
  /** Counts in several articles. */
  static LoneSurnameRecall of(List<GoldComparison> comparisons) {
    return comparisons.stream()
        .map(LoneSurnameRecall::of)
        .reduce(
            new LoneSurnameRecall(0, 0),
            (a, b) -> new LoneSurnameRecall(a.expected + b.expected, a.found + b.found));
  }

  private static LoneSurnameRecall of(GoldComparison comparison) {
    String text = comparison.annotated().text();
    List<GoldEntity> persons =
        comparison.gold().entities().stream()
            .filter(entity -> entity.type() == EntityType.PER)
            .toList();
    Set<String> surnames =
        persons.stream()
            .map(person -> words(person, text))
            .filter(words -> words.length > 1)
            .map(words -> words[words.length - 1])
            .collect(Collectors.toSet());
    Set<GoldEntity> found = comparison.gold().foundEntities(comparison.annotated()).keySet();
    List<GoldEntity> loneSurnames =
        persons.stream()
            .filter(person -> words(person, text).length == 1)
            .filter(person -> surnames.contains(words(person, text)[0]))
            .toList();
    return new LoneSurnameRecall(
        loneSurnames.size(), (int) loneSurnames.stream().filter(found::contains).count());
  }

  private static String[] words(GoldEntity entity, String text) {
    return FormSpelling.folded(text.substring(entity.begin(), entity.end())).split("\\s+", -1);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "Persons by surname alone, where the article also has the full name: %d of %d found",
        found,
        expected);
  }
}
