// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.Map;
import java.util.SortedMap;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * Rows of {@link FixedPointScore} weights, found by a key. Only cells that are not zero are stored.
 *
 * <p>The keys are in a hash table with open addressing, filled once. Immutable and safe for use by
 * many threads.
 *
 * <pre>
 * array    length     index  entry
 * keys     rows       row    its key; keys ascend
 * starts   rows + 1   row    index of its first stored cell; at the end, the number of stored cells
 * cells    stored     i      which cell of its row, 0 to 255
 * weights  stored     i      weight of that cell
 * slots    power of 2 slot   a key in the upper half, its row plus 1 in the lower; 0 if empty
 * </pre>
 */
final class SparseWeights {
  /** Row of a key that is not in the table. */
  static final int NONE = -1;

  /**
   * Multiplier of the hash function: 2<sup>32</sup> divided by the golden ratio (Knuth 1998, The
   * Art of Computer Programming, volume 3, section 6.4).
   */
  private static final int HASH_MULTIPLIER = 0x9E3779B9;

  private final int[] keys;
  private final int[] starts;
  private final byte[] cells;
  private final long[] weights;
  private final long[] slots;

  /** Number of bits by which a hash is shifted to the right to make a slot. */
  private final int shift;

  private SparseWeights(int[] keys, int[] starts, byte[] cells, long[] weights) {
    this.keys = keys;
    this.starts = starts;
    this.cells = cells;
    this.weights = weights;
    shift = Integer.numberOfLeadingZeros(Math.max(1, keys.length)) - 1;
    slots = new long[1 << (32 - shift)];
    for (int row = 0; row < keys.length; row++) {
      int slot = (keys[row] * HASH_MULTIPLIER) >>> shift;
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = (long) keys[row] << Integer.SIZE | (row + 1);
    }
  }

  /**
   * Makes a table from rows by key.
   *
   * @param rows each at most 256 cells long; rows that are all zero are removed
   */
  static SparseWeights of(SortedMap<Integer, double[]> rows) {
    rows.values().removeIf(row -> count(row) == 0);
    int size = rows.values().stream().mapToInt(SparseWeights::count).sum();
    int[] keys = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
    int[] starts = new int[keys.length + 1];
    byte[] cells = new byte[size];
    double[] weights = new double[size];
    int row = 0;
    int next = 0;
    for (Map.Entry<Integer, double[]> entry : rows.entrySet()) {
      double[] values = entry.getValue();
      for (int cell = 0; cell < values.length; cell++) {
        if (values[cell] != 0) {
          cells[next] = (byte) cell;
          weights[next++] = values[cell];
        }
      }
      starts[++row] = next;
    }
    return new SparseWeights(keys, starts, cells, FixedPointScore.of(weights));
  }

  private static int count(double[] row) {
    int count = 0;
    for (double weight : row) {
      count += weight == 0 ? 0 : 1;
    }
    return count;
  }

  /** The row of a key, or {@link #NONE}. */
  int find(int key) {
    int slot = (key * HASH_MULTIPLIER) >>> shift;
    while (true) {
      long found = slots[slot];
      if (found == 0) {
        return NONE;
      }
      if ((int) (found >> Integer.SIZE) == key) {
        return (int) found - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
  }

  /** Number of rows. */
  int size() {
    return keys.length;
  }

  /** The key of a row. */
  int key(int row) {
    return keys[row];
  }

  /**
   * Adds each cell of a row to the cell of {@code dense} with the same index; NONE adds nothing.
   */
  void addTo(long[] dense, int row) {
    if (row >= 0) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        dense[cells[i] & 0xFF] += weights[i];
      }
    }
  }

  /**
   * Undoes {@link #addTo}.
   *
   * @param dense restored
   * @param original the cells as they were before addTo
   */
  void restore(long[] dense, int row, long[] original) {
    if (row >= 0) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        int cell = cells[i] & 0xFF;
        dense[cell] = original[cell];
      }
    }
  }

  void write(TableWriter out) {
    out.ints(keys);
    out.ints(starts);
    out.bytes(cells);
    out.doubles(FixedPointScore.values(weights));
  }

  static SparseWeights read(TableReader in) {
    return new SparseWeights(in.ints(), in.ints(), in.bytes(), FixedPointScore.of(in.doubles()));
  }
}
