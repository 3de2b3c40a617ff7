// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import org.warraq.lemma.Definiteness.Definite;

/** The features of each cell with each definiteness, made once. Immutable. */
// Ordinals are safe because LemmaModel checks that its file was made with the same ones.
@SuppressWarnings("EnumOrdinal")
final class CellFeatures {
  private static final int VALUES = Definite.values().length;

  /** At {@code cell * VALUES + definite}: the features. */
  private final String[] features;

  CellFeatures(Cells cells) {
    features = new String[cells.size() * VALUES];
    for (int cell = 0; cell < cells.size(); cell++) {
      for (Definite definite : Definite.values()) {
        features[cell * VALUES + definite.ordinal()] = definite.addedTo(cells.features(cell));
      }
    }
  }

  String of(int cell, Definite definite) {
    return features[cell * VALUES + definite.ordinal()];
  }
}
