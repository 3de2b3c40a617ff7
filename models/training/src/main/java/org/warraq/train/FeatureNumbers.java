// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.Arrays;

/**
 * Numbers features, which are given by fingerprints, from 0 in the order in which they are first
 * met. A hash table with open addressing. Not thread-safe.
 */
final class FeatureNumbers {
  private static final long FREE = -1L;

  /** The feature in each slot, or {@link #FREE}. */
  private long[] slots = new long[1 << 20];

  /** The number of the feature in each slot. */
  private int[] numberAt = new int[1 << 20];

  /** The feature with each number. */
  private long[] features = new long[1 << 19];

  private int size;

  FeatureNumbers() {
    Arrays.fill(slots, FREE);
  }

  /** Returns how many features have a number. */
  int size() {
    return size;
  }

  /** Returns the feature with a number. */
  long feature(int number) {
    return features[number];
  }

  /** Returns the number of a feature, and gives it the next number if it is new. */
  int of(long feature) {
    int slot = slot(feature);
    if (slots[slot] == FREE) {
      if (size == features.length) {
        grow();
        slot = slot(feature);
      }
      slots[slot] = feature;
      numberAt[slot] = size;
      features[size++] = feature;
    }
    return numberAt[slot];
  }

  private void grow() {
    features = Arrays.copyOf(features, 2 * size);
    slots = new long[2 * slots.length];
    numberAt = new int[slots.length];
    Arrays.fill(slots, FREE);
    for (int number = 0; number < size; number++) {
      int slot = slot(features[number]);
      slots[slot] = features[number];
      numberAt[slot] = number;
    }
  }

  private int slot(long feature) {
    int mask = slots.length - 1;
    int slot = (int) ((feature * 0x9e3779b97f4a7c15L) >>> 34) & mask;
    while (slots[slot] != feature && slots[slot] != FREE) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
