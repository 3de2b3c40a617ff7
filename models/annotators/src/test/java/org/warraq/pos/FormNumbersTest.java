// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormNumbersTest {
  @Test
  void findsEachFormByItsPlace() {
    List<String> forms = IntStream.range(0, 5_000).mapToObj(i -> "كلمة" + i).toList();
    FormNumbers numbers = new FormNumbers(forms);
    for (int i = 0; i < forms.size(); i++) {
      assertEquals(i, numbers.of("كلمة" + i));
    }
    assertEquals(forms.size(), numbers.of("كلمة"));
    assertEquals(forms.size(), numbers.of(""));
  }

  /** «Aa» and «BB» have the same hash code. */
  @Test
  void formsWithEqualHashCodesAreToldApart() {
    FormNumbers numbers = new FormNumbers(List.of("Aa", "BB", "AaAa", "AaBB"));
    assertEquals(0, numbers.of("Aa"));
    assertEquals(1, numbers.of("BB"));
    assertEquals(2, numbers.of("AaAa"));
    assertEquals(3, numbers.of("AaBB"));
    assertEquals(4, numbers.of("BBAa"));
  }

  @Test
  void noFormIsKnownWithoutForms() {
    assertEquals(0, new FormNumbers(List.of()).of("كلمة"));
  }
}
