// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WeightTableTest {
  /** Feature 5 has weights for labels 0 and 2; feature 9 for the first seven. */
  private static final WeightTable TABLE =
      new WeightTable(
          new long[] {5, 9},
          new int[] {0b101, 0b1111111},
          new byte[] {127, -64, 1, 2, 3, -4, 5, 6, -127},
          2);

  @Test
  void unitsAreTheWeightsAsWholeNumbers() {
    for (long feature : new long[] {5, 9, 7}) {
      int[] units = new int[Labels.COUNT];
      float[] weights = new float[Labels.COUNT];
      TABLE.addUnits(units, feature);
      TABLE.addTo(weights, 0, feature);
      for (int label = 0; label < Labels.COUNT; label++) {
        assertEquals(weights[label], units[label] * 2f / (127 * 127), 1e-6f);
      }
    }
  }

  @Test
  void unitsAddUp() {
    int[] units = new int[Labels.COUNT];
    TABLE.addUnits(units, 5);
    TABLE.addUnits(units, 9);
    int[] expected = new int[Labels.COUNT];
    int[] sums = {127 * 127 + 1, 4, 9 - 64 * 64, -16, 25, 36, -127 * 127};
    System.arraycopy(sums, 0, expected, 0, sums.length);
    assertArrayEquals(expected, units);
  }
}
