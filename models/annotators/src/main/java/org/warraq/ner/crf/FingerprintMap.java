// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import java.util.Arrays;

/**
 * A map from fingerprints to whole numbers, made once and then only read.
 *
 * <p>Immutable and safe for use by many threads. Of two keys alike the first counts.
 */
public final class FingerprintMap {
  /** What {@link #get} answers for a key that is not in the map. */
  public static final int NONE = -1;

  private static final long FREE = -1L;

  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  /** Bits of the filter a key: so few that the filter stays in the processor's cache. */
  private static final int FILTER_BITS = 8;

  private final long[] keys;
  private final int[] values;
  private final int shift;

  /**
   * A bit for the hash of each key, so that most keys that are not in the map are told without a
   * look into the map itself, which takes ten times as long.
   *
   * @see <a href="https://doi.org/10.1145/362686.362692">Bloom (1970), Space/Time Trade-offs in
   *     Hash Coding with Allowable Errors</a>
   */
  private final long[] filter;

  private final int filterShift;

  private FingerprintMap(int size) {
    int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(size));
    shift = 64 - bits;
    keys = new long[1 << bits];
    values = new int[1 << bits];
    Arrays.fill(keys, FREE);
    filter = new long[(FILTER_BITS << bits) / Long.SIZE];
    filterShift = 64 - bits - Integer.numberOfTrailingZeros(FILTER_BITS);
  }

  /**
   * A map from each key to the value beside it.
   *
   * @param keys kept fingerprints ({@link Fingerprint#kept})
   * @param values whole numbers of 0 or more, as many
   */
  public static FingerprintMap of(long[] keys, int[] values) {
    FingerprintMap map = new FingerprintMap(keys.length);
    for (int i = 0; i < keys.length; i++) {
      map.putIfAbsent(keys[i], values[i]);
    }
    return map;
  }

  /** The value of a kept fingerprint, or {@link #NONE}. */
  public int get(long key) {
    int bit = (int) ((key * SPREAD) >>> filterShift);
    if ((filter[bit >> 6] & (1L << bit)) == 0) {
      return NONE;
    }
    int slot = slot(key);
    return keys[slot] == key ? values[slot] : NONE;
  }

  private void putIfAbsent(long key, int value) {
    int slot = slot(key);
    if (keys[slot] == FREE) {
      keys[slot] = key;
      values[slot] = value;
      int bit = (int) ((key * SPREAD) >>> filterShift);
      filter[bit >> 6] |= 1L << bit;
    }
  }

  private int slot(long key) {
    int slot = (int) ((key * SPREAD) >>> shift);
    while (keys[slot] != key && keys[slot] != FREE) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
