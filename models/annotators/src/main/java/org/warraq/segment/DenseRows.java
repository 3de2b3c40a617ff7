// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * Rows of {@link FixedPoint} weights, all of one width, found by their number from zero.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class DenseRows {
  private final int width;
  private final long[] cells;

  /** Takes over {@code cells}: the rows one after the other. */
  DenseRows(int width, long[] cells) {
    this.width = width;
    this.cells = cells;
  }

  /** Adds a row to another. */
  void addTo(long[] row, int index) {
    for (int i = 0, cell = index * width; i < width; i++, cell++) {
      row[i] += cells[cell];
    }
  }

  /** Overwrites a row with one of these. */
  void copyTo(long[] row, int index) {
    System.arraycopy(cells, index * width, row, 0, width);
  }

  /** One cell of a row. */
  long cell(int index, int i) {
    return cells[index * width + i];
  }

  void write(TableWriter out) {
    out.ints(new int[] {width});
    out.doubles(FixedPoint.values(cells));
  }

  static DenseRows read(TableReader in) {
    return new DenseRows(in.ints()[0], FixedPoint.of(in.doubles()));
  }
}
