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
 * @param calibrations turn probabilities into scores
 * @param lists name lists that features look into
 * @param classes word classes that features look into
 */
@SuppressWarnings("ArrayRecordComponent") // A bundle, never compared.
public record EntityModel(
    GenreDetector genres,
    Map<WeightSet, WeightTable> weights,
    float[] transitions,
    Map<WeightSet, float[]> recurrence,
    Map<WeightSet, ScoreCalibration> calibrations,
    NameLists lists,
    WordClasses classes) {
  /**
   * A model.
   *
   * @throws IllegalArgumentException if a map lacks a set of weights, or an array has a wrong
   *     length
   */
  public EntityModel {
    Objects.requireNonNull(genres, "genres");
    weights = complete("weights", weights);
    recurrence = complete("recurrence weights", recurrence);
    calibrations = complete("calibrations", calibrations);
    Objects.requireNonNull(lists, "lists");
    Objects.requireNonNull(classes, "classes");
    requireLength("transitions", transitions, Labels.COUNT * Labels.COUNT);
    recurrence.values().forEach(r -> requireLength("recurrence weights", r, Recurrence.WEIGHTS));
  }

  private static <T> Map<WeightSet, T> complete(String name, Map<WeightSet, T> map) {
    if (map.size() != WeightSet.values().length) {
      throw new IllegalArgumentException(name + " are given only for " + map.keySet());
    }
    return Map.copyOf(map);
  }

  private static void requireLength(String name, float[] array, int length) {
    if (array.length != length) {
      throw new IllegalArgumentException(
          array.length + " " + name + " are given, but there must be " + length);
    }
  }

  /** The recurrence weights for an article of a mix of genres. */
  float[] recurrenceWeights(Guidelines guidelines, GenreMix mix) {
    float[] news = recurrence.get(WeightSet.of(Genre.NEWS, guidelines));
    float[] encyclopedia = recurrence.get(WeightSet.of(Genre.ENCYCLOPEDIA, guidelines));
    float[] mean = new float[news.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = mix.mean(news[i], encyclopedia[i]);
    }
    return mean;
  }

  /** The calibration for an article of a mix of genres. */
  ScoreCalibration calibration(Guidelines guidelines, GenreMix mix) {
    ScoreCalibration news = calibrations.get(WeightSet.of(Genre.NEWS, guidelines));
    ScoreCalibration encyclopedia = calibrations.get(WeightSet.of(Genre.ENCYCLOPEDIA, guidelines));
    return new ScoreCalibration(
        mix.mean(news.slope(), encyclopedia.slope()),
        mix.mean(news.offset(), encyclopedia.offset()));
  }

  /** This model with other name lists. Its features count lists in the same order. */
  public EntityModel with(NameLists others) {
    return new EntityModel(genres, weights, transitions, recurrence, calibrations, others, classes);
  }

  /** This model with other calibrations. */
  public EntityModel with(Map<WeightSet, ScoreCalibration> others) {
    return new EntityModel(genres, weights, transitions, recurrence, others, lists, classes);
  }
}
