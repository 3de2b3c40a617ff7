// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {
  @ParameterizedTest
  @CsvSource({
    "عبد الله, عبدالله",
    "عبد الرحمن السالم, عبدالرحمن السالم",
    "حزب الله, حزبالله",
    "عطا الله, عطاالله",
    "أبو ظبي, ابوظبي",
    "أبو الفضل, أبوالفضل",
    "أم القرى, امالقري",
    "خالد ابن الوليد, خالد بن الوليد",
    "داوود, داود",
    "رءوف, رؤوف",
    "«الأهرام», الاهرام",
    "\"نور اليوم\", نور اليوم",
    "سان-جيرمان, سان جيرمان",
    "ڤيينا, فيينا",
    "پاريس, باريس",
    "گوته, كوته",
    "إبراهيم, ابراهيم",
    "فاطمة, فاطمه",
    "يحيى, يحيي",
    "مُنى, مني",
  })
  void spellingsOfOneNameGetTheSameFolding(String one, String other) {
    assertEquals(NameFolding.fold(one), NameFolding.fold(other));
  }

  @ParameterizedTest
  @CsvSource({
    "علاء, علا",
    "سالم, سليم",
    "عبد الله, عبيد الله",
    "عبد, عبدالله",
    "أبو بكر, بكر",
    "بن علي, علي",
    "نور الدين, نور",
    "البحرين, بحرين",
  })
  void differentNamesGetDifferentFoldings(String one, String other) {
    assertNotEquals(NameFolding.fold(one), NameFolding.fold(other));
  }

  @Property
  void foldingAgainChangesNothing(
      @ForAll @CharRange(from = 'ء', to = 'ي') @CharRange(from = ' ', to = '/') String name) {
    String folded = NameFolding.fold(name);
    assertEquals(folded, NameFolding.fold(folded));
  }

  @Property
  void foldingOfArabicLettersIsNeverEmpty(
      @ForAll @NotBlank @CharRange(from = 'ا', to = 'ي') String name) {
    assertFalse(NameFolding.fold(name.replace("ـ", "ا")).isEmpty());
  }
}
