// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {
  @ParameterizedTest
  @CsvSource({"ﻻ, لا", "ﻼ, لا", "ﷲ, الله", "ﮎ, ك", "ک, ك", "ہ, ه", "ے, ي"})
  void formsAndLettersOfOtherLanguagesArePlain(char form, String plain) {
    assertEquals(plain, PlainLetters.of(form));
  }

  /** In Unicode, these forms are a space or a tatweel, and the sign. */
  @ParameterizedTest
  @CsvSource({"\uFE70, \u064B", "\uFE71, \u064B", "\uFE77, \u064E", "\uFCF2, \u064E\u0651"})
  void formsOfVowelSignsAreTheSignsAlone(char form, String signs) {
    assertEquals(signs, PlainLetters.of(form));
  }

  @Test
  void plainLettersAndSignsOfWholeSentencesStay() {
    assertNull(PlainLetters.of('ب'));
    assertNull(PlainLetters.of('پ'));
    assertNull(PlainLetters.of('ﷺ'));
    assertNull(PlainLetters.of('ـ'));
  }
}
