// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Objects;

/**
 * What has been learned, and what it was learned with.
 *
 * @param weights of features for labels
 * @param transitions score of label {@code to} after {@code from} at {@code from * labels + to}
 * @param lists the name lists that features look into
 * @param classes the word classes likewise
 */
@SuppressWarnings("ArrayRecordComponent") // A bundle, never compared.
public record NameModel(
    WeightTable weights, float[] transitions, NameLists lists, WordClasses classes) {
  public NameModel {
    Objects.requireNonNull(weights, "weights");
    Objects.requireNonNull(lists, "lists");
    Objects.requireNonNull(classes, "classes");
    if (transitions.length != Labels.COUNT * Labels.COUNT) {
      throw new IllegalArgumentException("transitions: " + transitions.length);
    }
  }
}
