// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.Arrays;
import java.util.List;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * A sparse matrix of weights, with a numbered row for each feature and a column for each tag. Only
 * the cells that are not 0 are kept, row after row, in these arrays:
 *
 * <pre>
 * array     length              cell
 * sizes     rows                number of cells of row r, at most 127
 * starts    rows + 1            index of row r's first cell in tags and weights
 * tags      cells of all rows   tag of the cell, ascending in a row
 * weights   cells of all rows   weight of the cell
 * </pre>
 *
 * <p>Immutable and safe for use by many threads.
 */
final class WeightRows {
  private final byte[] sizes;
  private final int[] starts;
  private final byte[] tags;
  private final double[] weights;

  private WeightRows(byte[] sizes, byte[] tags, double[] weights) {
    this.sizes = sizes;
    this.tags = tags;
    this.weights = weights;
    starts = new int[sizes.length + 1];
    for (int row = 0; row < sizes.length; row++) {
      starts[row + 1] = starts[row] + sizes[row];
    }
  }

  /**
   * A matrix of these rows.
   *
   * @param rows for each row an array by tag, or null for a row of zeros
   */
  static WeightRows of(List<double[]> rows) {
    byte[] sizes = new byte[rows.size()];
    int size = rows.stream().mapToInt(WeightRows::size).sum();
    byte[] tags = new byte[size];
    double[] weights = new double[size];
    int next = 0;
    for (int row = 0; row < sizes.length; row++) {
      sizes[row] = (byte) size(rows.get(row));
      for (int tag = 0; sizes[row] > 0 && tag < rows.get(row).length; tag++) {
        double weight = rows.get(row)[tag];
        if (weight != 0) {
          tags[next] = (byte) tag;
          weights[next++] = weight;
        }
      }
    }
    return new WeightRows(sizes, tags, weights);
  }

  private static int size(double[] row) {
    int size = 0;
    for (int tag = 0; row != null && tag < row.length; tag++) {
      size += row[tag] == 0 ? 0 : 1;
    }
    return size;
  }

  /** Adds a row to {@code scores}, by tag. */
  void addTo(double[] scores, int row) {
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      scores[tags[i]] += weights[i];
    }
  }

  /** A matrix of the exponentials of these weights. Where this one has 0, that has 1. */
  WeightRows exponentials() {
    return new WeightRows(sizes, tags, Arrays.stream(weights).map(Math::exp).toArray());
  }

  /** Multiplies {@code factors}, by tag, by a row of {@link #exponentials}. */
  void multiplyInto(double[] factors, int row) {
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      factors[tags[i]] *= weights[i];
    }
  }

  void write(TableWriter out) {
    out.bytes(sizes);
    out.bytes(tags);
    out.doubles(weights);
  }

  static WeightRows read(TableReader in) {
    return new WeightRows(in.bytes(), in.bytes(), in.doubles());
  }
}
