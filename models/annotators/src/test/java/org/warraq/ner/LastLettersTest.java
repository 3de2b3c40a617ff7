// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LastLettersTest {
  @ParameterizedTest
  @CsvSource({"القاهره, القاهرة", "السيسى, السيسي", "مصطفي, مصطفى"})
  void eachLetterIsConfusedWithOne(String confused, String meant) {
    assertEquals(meant, LastLetters.usualSpelling(confused));
    assertEquals(confused, LastLetters.confusedSpelling(meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "لبنان", "هدد"})
  void otherLettersAreNotConfused(String word) {
    assertNull(LastLetters.usualSpelling(word));
    assertNull(LastLetters.confusedSpelling(word));
  }

  @Test
  void tehMarbutaStandsForNoOtherLetter() {
    assertNull(LastLetters.usualSpelling("القاهرة"));
    assertNull(LastLetters.confusedSpelling("القاهره"));
  }
}
