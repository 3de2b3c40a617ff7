// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

/**
 * Sums of weights by label, packed as fixed-point numbers: a row of {@value #ROW} {@code long}s has
 * a sum for each label. Three labels share a {@code long}, so one addition adds three weights, and
 * the order in which weights are added does not matter.
 *
 * <p>The cell of label {@code l} is {@code l / 3} in the row, and its sum is multiplied by 2 to the
 * power of {@code 21 * (l % 3)} there. A {@code long} is the sum of its three cells. Cells can be
 * negative; {@link #unpack} takes the lowest cell off before it reads the next.
 */
public final class LabelSums {
  private static final int CELLS = 3;
  private static final int CELL_BITS = 21;
  private static final int UPPER_BITS = Long.SIZE - CELL_BITS;

  /** Number of {@code long}s in a row. */
  public static final int ROW = 6;

  /** What a weight is multiplied by. Sums must be below 2<sup>20</sup> / 4096 = 256. */
  private static final int ONE = 1 << 12;

  static {
    if (ROW * CELLS < Labels.COUNT) {
      throw new AssertionError("a row has too few cells for the labels");
    }
  }

  private LabelSums() {}

  /** A weight as a fixed-point number. */
  static long fixed(float weight) {
    return Math.round(weight * ONE);
  }

  /** Adds a fixed-point weight to the sum of a label, in the row that begins at {@code at}. */
  static void add(long[] sums, int at, int label, long weight) {
    int word = label / CELLS;
    sums[at + word] += weight << (CELL_BITS * (label - word * CELLS));
  }

  /**
   * Adds the row of {@code from} that begins at {@code row} to the one that begins at {@code at}.
   */
  public static void add(long[] sums, int at, long[] from, int row) {
    for (int i = 0; i < ROW; i++) {
      sums[at + i] += from[row + i];
    }
  }

  /**
   * Adds the sums of a row to scores.
   *
   * @param at where the row begins in {@code sums}
   * @param scores by segment and label, see {@link Labels}
   * @param row the index of the score of label 0
   */
  public static void unpack(long[] sums, int at, float[] scores, int row) {
    for (int label = 0; label < Labels.COUNT; label += CELLS) {
      long rest = sums[at + label / CELLS];
      for (int cell = label; cell < Math.min(label + CELLS, Labels.COUNT); cell++) {
        long sum = rest << UPPER_BITS >> UPPER_BITS;
        scores[row + cell] += (float) sum / ONE;
        rest = (rest - sum) >> CELL_BITS;
      }
    }
  }
}
