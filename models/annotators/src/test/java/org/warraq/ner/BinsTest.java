// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BinsTest {
  private static final Bins BINS = Bins.at(0.1f, 2);

  @Test
  void numberOfBinsIsOneMoreThanTheBounds() {
    assertEquals(3, BINS.count());
  }

  @Test
  void numberIsInTheBinOfTheBoundsThatItReaches() {
    assertEquals(0, BINS.of(-1));
    assertEquals(0, BINS.of(Math.nextDown(0.1f)));
    assertEquals(1, BINS.of(0.1f));
    assertEquals(2, BINS.of(2));
    assertEquals(2, BINS.of(100));
  }
}
