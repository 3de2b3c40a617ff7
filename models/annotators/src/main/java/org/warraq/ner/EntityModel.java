// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Map;
import java.util.Objects;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.WeightTable;

/**
 * What has been learned, and what it was learned with. The arrays are shared, not to be changed;
 * safe for use by many threads then.
 *
 * @param genres tells which weights an article wants
 * @param weights of features for labels, each set of them
 * @param transitions score of label {@code to} after {@code from} at {@code from * labels + to}
 * @param recurrence weights of what recurs in an article under each set, see {@link Recurrence}
 * @param calibrations what a mention's probability is worth under each set of weights
 * @param lists the name lists that features look into
 * @param classes the word classes likewise
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
  public EntityModel {
    Objects.requireNonNull(genres, "genres");
    weights = Map.copyOf(weights);
    recurrence = Map.copyOf(recurrence);
    calibrations = Map.copyOf(calibrations);
    Objects.requireNonNull(lists, "lists");
    Objects.requireNonNull(classes, "classes");
    if (weights.size() != WeightSet.values().length) {
      throw new IllegalArgumentException("weights only for " + weights.keySet());
    }
    if (calibrations.size() != WeightSet.values().length) {
      throw new IllegalArgumentException("calibrations only for " + calibrations.keySet());
    }
    if (transitions.length != Labels.COUNT * Labels.COUNT) {
      throw new IllegalArgumentException("transitions: " + transitions.length);
    }
    if (recurrence.size() != WeightSet.values().length
        || recurrence.values().stream().anyMatch(some -> some.length != Recurrence.WEIGHTS)) {
      throw new IllegalArgumentException("weights of recurrence for " + recurrence.keySet());
    }
  }

  /** The same model with other calibrations. */
  public EntityModel with(Map<WeightSet, ScoreCalibration> others) {
    return new EntityModel(genres, weights, transitions, recurrence, others, lists, classes);
  }
}
