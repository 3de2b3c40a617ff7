// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import java.io.IOException;
import java.util.List;
import org.warraq.table.TableReader;

/**
 * The cells of all paradigms: a cell is a place in the paradigm of a class of words, such as "verb,
 * perfect, third person feminine singular, active". Immutable.
 */
public final class Cells {
  /** By cell: the features, without definiteness. */
  private final List<String> features;

  /** By cell: the {@link FormState}'s ordinal. */
  private final byte[] states;

  /** By cell: the number of its group. Cells of a group have tags in common. */
  private final byte[] groups;

  /** By cell: 16 times the negative natural logarithm of its share among the cells of its class. */
  private final byte[] rarities;

  /** By cell: whether it is a passive of verbs. */
  private final boolean[] passive;

  Cells(TableReader in) throws IOException {
    features = List.copyOf(in.strings());
    states = in.bytes();
    groups = in.bytes();
    rarities = in.bytes();
    passive = new boolean[states.length];
    for (int cell = 0; cell < passive.length; cell++) {
      passive[cell] = features.get(cell).contains("Voice=Pass");
    }
  }

  /** Number of cells. */
  public int size() {
    return states.length;
  }

  /** The features of a cell, without definiteness. */
  public String features(int cell) {
    return features.get(cell);
  }

  /** The state of a cell's forms, as an ordinal of {@link FormState}. */
  public int state(int cell) {
    return states[cell];
  }

  /** The group of a cell. */
  public int group(int cell) {
    return groups[cell];
  }

  /** Whether a cell is a passive of verbs. */
  public boolean passive(int cell) {
    return passive[cell];
  }

  /** How rare a cell is among those of its class: a negative logarithm, in sixteenths. */
  public int rarity(int cell) {
    return rarities[cell] & 0xff;
  }
}
