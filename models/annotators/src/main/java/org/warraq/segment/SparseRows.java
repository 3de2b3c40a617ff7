// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.Map;
import java.util.SortedMap;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * Rows of {@link FixedPoint} weights, most of them zero, found by a whole number: a hash table with
 * open addresses that never changes. A row holds only its cells that are not zero.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class SparseRows {
  /** The row of a key that has none. */
  static final int NONE = -1;

  /** Spreads keys over the table: 2^32 divided by the golden ratio (Knuth 1998, section 6.4). */
  private static final int SPREAD = 0x9E3779B9;

  private final int[] keys;

  /** Where each row's cells begin; one longer than {@link #keys}. */
  private final int[] starts;

  /** Which cell of a row, 0 to 255. */
  private final byte[] cells;

  private final long[] weights;

  /** One more than the row that a slot holds; zero for an empty slot. */
  private final int[] slots;

  private final int shift;

  private SparseRows(int[] keys, int[] starts, byte[] cells, long[] weights) {
    this.keys = keys;
    this.starts = starts;
    this.cells = cells;
    this.weights = weights;
    shift = Integer.numberOfLeadingZeros(Math.max(1, keys.length)) - 1;
    slots = new int[1 << (32 - shift)];
    for (int row = 0; row < keys.length; row++) {
      int slot = (keys[row] * SPREAD) >>> shift;
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = row + 1;
    }
  }

  /** Rows of at most 256 cells; those that are all zero are left out. */
  static SparseRows of(SortedMap<Integer, double[]> rows) {
    rows.values().removeIf(row -> count(row) == 0);
    int size = rows.values().stream().mapToInt(SparseRows::count).sum();
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
    return new SparseRows(keys, starts, cells, FixedPoint.of(weights));
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
    int slot = (key * SPREAD) >>> shift;
    for (; slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
      int row = slots[slot] - 1;
      if (keys[row] == key) {
        return row;
      }
    }
    return NONE;
  }

  /** How many rows there are; they are numbered from zero. */
  int size() {
    return keys.length;
  }

  int key(int row) {
    return keys[row];
  }

  /** Adds a row that {@link #find} gave, if any, to a dense one. */
  void addTo(long[] dense, int row) {
    if (row >= 0) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        dense[cells[i] & 0xFF] += weights[i];
      }
    }
  }

  /** Undoes {@link #addTo}, given the row that the dense one was a copy of. */
  void restore(long[] dense, int row, long[] before) {
    if (row >= 0) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        int cell = cells[i] & 0xFF;
        dense[cell] = before[cell];
      }
    }
  }

  void write(TableWriter out) {
    out.ints(keys);
    out.ints(starts);
    out.bytes(cells);
    out.doubles(FixedPoint.values(weights));
  }

  static SparseRows read(TableReader in) {
    return new SparseRows(in.ints(), in.ints(), in.bytes(), FixedPoint.of(in.doubles()));
  }
}
