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

  /**
   * At {@code 2 slot} the key of a slot, or {@link #FREE}, and at {@code 2 slot + 1} its value, so
   * that a search that finds the key has read the value too. The number of slots is a power of two.
   */
  private final long[] slots;

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
    slots = new long[2 << bits];
    Arrays.fill(slots, FREE);
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

  /**
   * A map from {@code keys[i]} to {@code values[i]}, which {@link #getLong} finds.
   *
   * @param keys kept fingerprints ({@link Fingerprint#kept})
   * @param values 0 or more; one for each key
   */
  static FingerprintMap of(long[] keys, long[] values) {
    FingerprintMap map = new FingerprintMap(keys.length);
    for (int i = 0; i < keys.length; i++) {
      map.putIfAbsent(keys[i], values[i]);
    }
    return map;
  }

  /** The value of a kept fingerprint, or {@link #NONE}. */
  public int get(long key) {
    return (int) getLong(key);
  }

  /** The value of a kept fingerprint, or {@link #NONE}. */
  long getLong(long key) {
    return mayHave(key) ? getUnfiltered(key) : NONE;
  }

  /** The same as {@link #getLong}, but does not look into the filter first. */
  long getUnfiltered(long key) {
    int slot = slot(key);
    return slots[slot] == key ? slots[slot + 1] : NONE;
  }

  /**
   * Reads the memory where the search for a key begins. Reading it for many keys in a row, before
   * the searches, lets the processor wait for all of them at once: nothing here depends on what is
   * read, while a search does.
   *
   * @return any number, which the caller must keep somewhere, or else the compiler leaves this out
   */
  long touch(long key) {
    return slots[home(key)];
  }

  /** Whether the filter lets a key through. It lets all keys of the map through, and few others. */
  boolean mayHave(long key) {
    int bit = (int) ((key * SPREAD) >>> filterShift);
    return (filter[bit >> 6] & (1L << bit)) != 0;
  }

  private void putIfAbsent(long key, long value) {
    int slot = slot(key);
    if (slots[slot] == FREE) {
      slots[slot] = key;
      slots[slot + 1] = value;
      int bit = (int) ((key * SPREAD) >>> filterShift);
      filter[bit >> 6] |= 1L << bit;
    }
  }

  /** The index in {@link #slots} of a key, or of the free slot where it belongs. */
  private int slot(long key) {
    int slot = home(key);
    while (slots[slot] != key && slots[slot] != FREE) {
      slot = (slot + 2) & (slots.length - 1);
    }
    return slot;
  }

  /** The index in {@link #slots} where the search for a key begins. */
  private int home(long key) {
    return (int) ((key * SPREAD) >>> shift) << 1;
  }
}
