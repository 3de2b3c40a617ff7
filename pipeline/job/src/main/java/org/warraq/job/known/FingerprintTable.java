// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.nio.ByteBuffer;
import org.warraq.job.record.Sha256;

/**
 * A number for each of many keys, of which 127 bits of a checksum are kept: 32 bytes a key, however
 * long it is. That two of a billion keys are taken for one has a chance of one in 10²⁰.
 *
 * <p>Safe to read by many threads once it is filled; not while it is.
 */
final class FingerprintTable {
  static final long ABSENT = Long.MIN_VALUE;

  private static final int LONGS = 3;
  private static final double LOAD = 0.75;
  private static final long MOST_SLOTS = Integer.MAX_VALUE / LONGS - 8;

  private final long slots;

  /** For each slot two halves of a fingerprint, the second never 0, and the number. */
  private final long[] table;

  private FingerprintTable(int slots) {
    this.slots = slots;
    table = new long[LONGS * slots];
  }

  /**
   * An empty table.
   *
   * @param most so many keys it must hold
   * @throws IllegalArgumentException if no table holds as many: 500 million
   */
  static FingerprintTable forAtMost(long most) {
    long slots = (long) (most / LOAD) + 1;
    if (slots > MOST_SLOTS) {
      throw new IllegalArgumentException(most + " records are more than one table holds");
    }
    return new FingerprintTable((int) slots);
  }

  /** Sets the number of a key, whatever it was before. */
  void put(String key, long number) {
    ByteBuffer fingerprint = fingerprint(key);
    long first = fingerprint.getLong();
    long second = fingerprint.getLong() | 1;
    int at = find(first, second);
    table[at] = first;
    table[at + 1] = second;
    table[at + 2] = number;
  }

  /** The number of a key, or {@link #ABSENT}. */
  long get(String key) {
    ByteBuffer fingerprint = fingerprint(key);
    int at = find(fingerprint.getLong(), fingerprint.getLong() | 1);
    return table[at + 1] == 0 ? ABSENT : table[at + 2];
  }

  private static ByteBuffer fingerprint(String key) {
    return ByteBuffer.wrap(Sha256.of(key));
  }

  /** Where a fingerprint stands, or the free slot where it belongs. */
  private int find(long first, long second) {
    // The upper bits of a checksum spread over the slots as well as the remainder of a division.
    int slot = (int) Math.multiplyHigh(first >>> 1, slots << 1);
    while (table[LONGS * slot + 1] != 0
        && (table[LONGS * slot] != first || table[LONGS * slot + 1] != second)) {
      slot = slot + 1 == slots ? 0 : slot + 1;
    }
    return LONGS * slot;
  }
}
