// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicFoldingTest {
  @ParameterizedTest
  @CsvSource({
    "إيران, ايران",
    "أحمد, احمد",
    "آمنة, امنه",
    "مصطفى, مصطفي",
    "فؤاد, فواد",
    "رائد, رايد",
    "مُحَمَّد, محمد",
    "مـحـمـد, محمد",
    "سلمى  الحداد, سلمي الحداد",
    "NATO, nato",
    "کرمان, كرمان",
  })
  void spellingsOfOneNameGetTheSameFolding(String one, String other) {
    assertEquals(ArabicFolding.fold(one), ArabicFolding.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"سالم, سليم", "علي, علاء", "تونس, يونس"})
  void differentNamesGetDifferentFoldings(String one, String other) {
    assertNotEquals(ArabicFolding.fold(one), ArabicFolding.fold(other));
  }

  @Property
  void foldingAgainChangesNothing(@ForAll String text) {
    String folded = ArabicFolding.fold(text);
    assertEquals(folded, ArabicFolding.fold(folded));
  }
}
