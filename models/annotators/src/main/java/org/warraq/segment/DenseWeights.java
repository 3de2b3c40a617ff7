// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * Rows of {@link FixedPointScore} weights, all of the same width and numbered from 0.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class DenseWeights {
  private final int width;

  /** Cell {@code i} of a row is at index {@code width * row + i}. */
  private final long[] cells;

  /**
   * Makes rows of cells. The caller must not change {@code cells} afterwards.
   *
   * @param width number of cells per row
   * @param cells cell {@code i} of a row at index {@code width * row + i}
   */
  DenseWeights(int width, long[] cells) {
    this.width = width;
    this.cells = cells;
  }

  /** Adds each cell of a row to the cell of {@code sums} with the same index. */
  void addTo(long[] sums, int row) {
    for (int i = 0, cell = row * width; i < width; i++, cell++) {
      sums[i] += cells[cell];
    }
  }

  /** Copies the cells of a row to the first cells of {@code target}. */
  void copyTo(long[] target, int row) {
    System.arraycopy(cells, row * width, target, 0, width);
  }

  /** Cell {@code i} of a row. */
  long cell(int row, int i) {
    return cells[row * width + i];
  }

  void write(TableWriter out) {
    out.ints(new int[] {width});
    out.doubles(FixedPointScore.values(cells));
  }

  static DenseWeights read(TableReader in) {
    return new DenseWeights(in.ints()[0], FixedPointScore.of(in.doubles()));
  }
}
