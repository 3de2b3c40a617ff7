// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.nio.ByteBuffer;
import org.warraq.job.record.Sha256;

/**
 * A hash table from strings to numbers. Of each key it keeps only a fingerprint, 127 bits of the
 * key's SHA-256, so that it takes 32 bytes of memory per key, however long the key is. Among a
 * billion keys, the probability that two have the same fingerprint is less than 10⁻²⁰.
 *
 * <p>Not thread-safe while it is filled; afterwards safe for use by many threads.
 */
final class FingerprintTable {
  /** The number of keys that are not in the table; no key may be given this number. */
  static final long ABSENT = Long.MIN_VALUE;

  private static final int LONGS_PER_SLOT = 3;
  private static final double LOAD_FACTOR = 0.75;
  private static final long MAX_SLOTS = Integer.MAX_VALUE / LONGS_PER_SLOT - 8;

  private final long slots;

  /**
   * The slots, one after another. Slot {@code s} has three entries:
   *
   * <pre>
   *   table[3 * s]       first 64 bits of the fingerprint
   *   table[3 * s + 1]   the other 63 bits, and a lowest bit of 1; 0 if the slot is free
   *   table[3 * s + 2]   the number
   * </pre>
   */
  private final long[] table;

  private FingerprintTable(int slots) {
    this.slots = slots;
    table = new long[LONGS_PER_SLOT * slots];
  }

  /**
   * Makes an empty table.
   *
   * @param maxKeys greatest number of different keys that it will hold
   * @throws IllegalArgumentException if {@code maxKeys} is more than about 500 million
   */
  static FingerprintTable forAtMost(long maxKeys) {
    long slots = (long) (maxKeys / LOAD_FACTOR) + 1;
    if (slots > MAX_SLOTS) {
      throw new IllegalArgumentException(
          "%s records are too many for one table, which holds about 500 million"
              .formatted(maxKeys));
    }
    return new FingerprintTable((int) slots);
  }

  /**
   * 127 bits of a key's SHA-256.
   *
   * @param first the first 64 bits
   * @param second the other 63 bits, and a lowest bit of 1
   */
  record Fingerprint(long first, long second) {
    static Fingerprint of(String key) {
      ByteBuffer bytes = ByteBuffer.wrap(Sha256.of(key));
      return new Fingerprint(bytes.getLong(), bytes.getLong() | 1);
    }
  }

  /** Sets the number of a key, and replaces the number that the key had before. */
  void put(String key, long number) {
    put(Fingerprint.of(key), number);
  }

  /** Sets the number of the key that has a fingerprint. */
  void put(Fingerprint key, long number) {
    int index = find(key);
    table[index] = key.first;
    table[index + 1] = key.second;
    table[index + 2] = number;
  }

  /** The number of a key, or {@link #ABSENT}. */
  long get(String key) {
    return get(Fingerprint.of(key));
  }

  /** The number of the key that has a fingerprint, or {@link #ABSENT}. */
  long get(Fingerprint key) {
    int index = find(key);
    return table[index + 1] == 0 ? ABSENT : table[index + 2];
  }

  /** The index of the slot that holds a fingerprint, or of the free slot where it belongs. */
  private int find(Fingerprint key) {
    // A multiplication spreads the upper bits of a checksum over the slots evenly.
    int slot = (int) Math.multiplyHigh(key.first >>> 1, slots << 1);
    while (table[LONGS_PER_SLOT * slot + 1] != 0
        && (table[LONGS_PER_SLOT * slot] != key.first
            || table[LONGS_PER_SLOT * slot + 1] != key.second)) {
      slot = slot + 1 == slots ? 0 : slot + 1;
    }
    return LONGS_PER_SLOT * slot;
  }
}
