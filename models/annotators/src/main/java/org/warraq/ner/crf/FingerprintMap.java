// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import java.util.Arrays;

/**
 * A read-only map from kept fingerprints to whole numbers: a hash table with linear probing behind
 * a Bloom filter. If a key is given twice, the first value counts.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class FingerprintMap {
  /** The result of {@link #get} for a key that is not in the map. */
  public static final int NONE = -1;

  private static final long FREE = -1L;

  /** Multiplying by it spreads keys over the high bits (Fibonacci hashing). */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  /** Bits of the filter per slot: few, so that the filter fits the processor's cache. */
  private static final int FILTER_BITS = 8;

  /** By slot: the key, or {@link #FREE}. Their number is a power of two. */
  private final long[] keys;

  /** By slot: the key's value. */
  private final int[] values;

  private final int shift;

  /**
   * One bit for the hash of each key. Most keys that are not in the map are found missing here,
   * which is ten times as fast as a search in the table.
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
   * A map from {@code keys[i]} to {@code values[i]}.
   *
   * @param keys kept fingerprints ({@link Fingerprint#kept})
   * @param values 0 or more; one for each key
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

  /** The slot that holds a key, or the free slot where it belongs. */
  private int slot(long key) {
    int slot = (int) ((key * SPREAD) >>> shift);
    while (keys[slot] != key && keys[slot] != FREE) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
