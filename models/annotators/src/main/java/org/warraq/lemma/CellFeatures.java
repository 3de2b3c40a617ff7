// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import org.warraq.lemma.Definiteness.Definite;
import org.warraq.lemma.Participles.Voice;

/**
 * The features of each cell with each definiteness and voice of participles, made once. Immutable.
 */
// Ordinals are safe because the arrays are made and read in this class.
@SuppressWarnings("EnumOrdinal")
final class CellFeatures {
  private static final int DEFINITES = Definite.values().length;
  private static final int VOICES = Voice.values().length;

  /** At {@code (cell * DEFINITES + definite) * VOICES + voice}: the features. */
  private final String[] features;

  CellFeatures(Cells cells) {
    features = new String[cells.size() * DEFINITES * VOICES];
    for (int cell = 0; cell < cells.size(); cell++) {
      for (Definite definite : Definite.values()) {
        for (Voice voice : Voice.values()) {
          features[index(cell, definite, voice)] =
              voice.addedTo(definite.addedTo(cells.features(cell)));
        }
      }
    }
  }

  String of(int cell, Definite definite, Voice voice) {
    return features[index(cell, definite, voice)];
  }

  private static int index(int cell, Definite definite, Voice voice) {
    return (cell * DEFINITES + definite.ordinal()) * VOICES + voice.ordinal();
  }
}
