// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class FormSumsTest {
  private final FormSums sums = new FormSums(new long[0]);

  @Test
  void eachTagAndSpellingHasItsOwnSums() {
    long[] row = {1};
    long[] other = {2};
    sums.put(3, 40, row);
    sums.put(3, 41, other);
    assertSame(row, sums.get(3, 40));
    assertSame(other, sums.get(3, 41));
    assertNull(sums.get(4, 40));
  }

  @Test
  void oldSumsAreForgottenWhenThereAreVeryMany() {
    long[] first = {1};
    sums.put(0, 0, first);
    for (int surface = 1; surface < 1000; surface++) {
      long[] row = {surface};
      sums.put(0, surface, row);
      assertSame(row, sums.get(0, surface));
    }
    assertNull(sums.get(0, 0));
  }
}
