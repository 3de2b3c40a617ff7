// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import java.util.Arrays;

/**
 * Features whose weights are to be added to packed sums, many at a time; see {@link
 * WeightTable#addTo(long[], FeatureBatch)}. Not thread-safe.
 */
public final class FeatureBatch {
  /** The features, each with the number of its row above its {@value Fingerprint#BITS} bits. */
  private long[] features = new long[512];

  private int size;

  /** The numbers that {@link FingerprintMap#touch} returned, added up. */
  @SuppressWarnings("UnusedVariable") // It keeps the reads, which the compiler would leave out.
  private long touched;

  /** Takes all features out. */
  public void clear() {
    size = 0;
  }

  /**
   * Puts a feature in.
   *
   * @param row number of the row of sums that its weights belong to, below 2<sup>23</sup>
   * @param feature a kept fingerprint
   */
  public void add(int row, long feature) {
    if (size == features.length) {
      features = Arrays.copyOf(features, 2 * size);
    }
    features[size++] = (long) row << Fingerprint.BITS | feature;
  }

  int size() {
    return size;
  }

  int row(int i) {
    return (int) (features[i] >>> Fingerprint.BITS);
  }

  long feature(int i) {
    return Fingerprint.kept(features[i]);
  }

  /** Leaves only the features that a map may have, and prepares the search for them. */
  void retain(FingerprintMap map) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      features[kept] = features[i];
      kept += map.mayHave(feature(i)) ? 1 : 0;
    }
    size = kept;
    for (int i = 0; i < size; i++) {
      touched += map.touch(feature(i));
    }
  }
}
