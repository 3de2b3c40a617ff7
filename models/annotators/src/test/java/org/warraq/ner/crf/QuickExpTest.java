// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class QuickExpTest {
  @Property
  void resultHasARelativeErrorOfAtMost1e8(@ForAll @DoubleRange(min = -699, max = 0) double x) {
    assertEquals(1, QuickExp.exp(x) / StrictMath.exp(x), 1e-8);
  }

  @Example
  void resultFor0Is1() {
    assertEquals(1, QuickExp.exp(0));
  }

  @Example
  void resultForVerySmallNumbersIs0() {
    assertEquals(0, QuickExp.exp(-1e9));
    assertEquals(0, QuickExp.exp(Double.NEGATIVE_INFINITY));
  }
}
