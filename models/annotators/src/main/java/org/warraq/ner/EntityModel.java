// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Map;
import java.util.Objects;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.WeightTable;

/**
 * The trained model of entity recognition. Each map has an entry for every {@link WeightSet}. Safe
 * for use by many threads. Callers must not change the arrays.
 *
 * @param genres chooses the mix of sets of weights for an article
 * @param weights weights of features for labels
 * @param transitions by label and next label, see {@link Labels}
 * @param recurrence weights for evidence from the rest of the article, see {@link Recurrence}
 * @param spans span weights, with which candidates are scored, see {@link SpanEvidence}
 * @param lists name lists that features look into
 * @param classes word classes that features look into
 */
@SuppressWarnings("ArrayRecordComponent") // A bundle, never compared.
public record EntityModel(
    GenreDetector genres,
    Map<WeightSet, WeightTable> weights,
    float[] transitions,
    Map<WeightSet, float[]> recurrence,
    Map<WeightSet, float[]> spans,
    NameLists lists,
    WordClasses classes) {
  /**
   * A model.
   *
   * @throws IllegalArgumentException if a map lacks a set of weights, an array has a wrong length,
   *     or a number is not finite
   */
  public EntityModel {
    Objects.requireNonNull(genres, "genres");
    weights = complete("weights", weights);
    recurrence = complete("recurrence weights", recurrence);
    spans = complete("span weights", spans);
    Objects.requireNonNull(lists, "lists");
    Objects.requireNonNull(classes, "classes");
    requireNumbers("transitions", transitions, Labels.COUNT * Labels.COUNT);
    recurrence.values().forEach(r -> requireNumbers("recurrence weights", r, Recurrence.WEIGHTS));
    spans.values().forEach(s -> requireNumbers("span weights", s, SpanEvidence.WEIGHTS));
  }

  private static <T> Map<WeightSet, T> complete(String name, Map<WeightSet, T> map) {
    if (map.size() != WeightSet.values().length) {
      throw new IllegalArgumentException(name + " are given only for " + map.keySet());
    }
    return Map.copyOf(map);
  }

  private static void requireNumbers(String name, float[] array, int length) {
    if (array.length != length) {
      throw new IllegalArgumentException(
          array.length + " " + name + " are given, but there must be " + length);
    }
    for (float number : array) {
      if (!Float.isFinite(number)) {
        throw new IllegalArgumentException(name + " must be finite, but there is " + number);
      }
    }
  }

  /** The recurrence weights for an article of a mix of genres. */
  float[] recurrenceWeights(Guidelines guidelines, GenreMix mix) {
    return mean(recurrence, guidelines, mix);
  }

  /** The span weights for an article of a mix of genres. */
  float[] spanWeights(Guidelines guidelines, GenreMix mix) {
    return mean(spans, guidelines, mix);
  }

  private static float[] mean(
      Map<WeightSet, float[]> weights, Guidelines guidelines, GenreMix mix) {
    float[] news = weights.get(WeightSet.of(Genre.NEWS, guidelines));
    float[] encyclopedia = weights.get(WeightSet.of(Genre.ENCYCLOPEDIA, guidelines));
    float[] mean = new float[news.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = mix.mean(news[i], encyclopedia[i]);
    }
    return mean;
  }

  /** This model with other name lists. Its features count lists in the same order. */
  public EntityModel with(NameLists others) {
    return new EntityModel(genres, weights, transitions, recurrence, spans, others, classes);
  }

  /** This model with other weights for evidence from the rest of the article. */
  public EntityModel with(Map<WeightSet, float[]> recurrence, Map<WeightSet, float[]> spans) {
    return new EntityModel(genres, weights, transitions, recurrence, spans, lists, classes);
  }
}
