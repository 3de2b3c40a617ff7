// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumberBinsTest {
  private static final NumberBins BINS = NumberBins.at(0.1f, 2);

  @Test
  void numberOfBinsIsOneMoreThanTheBounds() {
    assertEquals(3, BINS.count());
  }

  @Test
  void numberIsInTheBinOfTheBoundsThatItReaches() {
    assertEquals(0, BINS.binOf(-1));
    assertEquals(0, BINS.binOf(Math.nextDown(0.1f)));
    assertEquals(1, BINS.binOf(0.1f));
    assertEquals(2, BINS.binOf(2));
    assertEquals(2, BINS.binOf(100));
  }
}
