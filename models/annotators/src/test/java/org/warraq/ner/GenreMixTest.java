// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GenreMixTest {
  @Test
  void meanIsWeightedByTheShares() {
    assertEquals(10, GenreMix.of(Genre.NEWS).mean(10, 20));
    assertEquals(12.5f, new GenreMix(0.25f).mean(10, 20));
    assertEquals(20, GenreMix.of(Genre.ENCYCLOPEDIA).mean(10, 20));
  }

  @Test
  void mixOfOneGenreLacksTheOther() {
    assertTrue(GenreMix.of(Genre.NEWS).has(Genre.NEWS));
    assertFalse(GenreMix.of(Genre.NEWS).has(Genre.ENCYCLOPEDIA));
    assertTrue(new GenreMix(0.01f).has(Genre.ENCYCLOPEDIA));
    assertTrue(new GenreMix(0.99f).has(Genre.NEWS));
    assertFalse(GenreMix.of(Genre.ENCYCLOPEDIA).has(Genre.NEWS));
  }

  @Test
  void shareOutsideOfItsRangeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new GenreMix(1.01f));
    assertThrows(IllegalArgumentException.class, () -> new GenreMix(-0.01f));
    assertThrows(IllegalArgumentException.class, () -> new GenreMix(Float.NaN));
  }
}
