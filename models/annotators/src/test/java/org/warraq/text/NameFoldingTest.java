// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
    "ﻻهاي, لاهاي",
    "أبي ظبي, أبو ظبي",
    "أبا الفضل, أبو الفضل",
    "نورالدين, نور الدين",
    "علاء الدين, علاءالدين",
    "مونديال ٢٠٢٢, مونديال 2022",
    "الجوهرة \"اف ام, الجوهرة اف ام",
    "تأبط شرا, تابط شرا",
    "عبدالله نصرالله, عبد الله نصر الله",
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

  @ParameterizedTest
  @CsvSource({
    "المنصف المرزوقي, منصف المرزوقي",
    "الباجي قائد السبسي, باجي قائد السبسي",
    "العبد الله الصالح, عبدالله الصالح",
    "أليكسي نافالني, اليكسي نافالني",
  })
  void firstNameOfAPersonHasNoArticle(String one, String other) {
    assertEquals(NameFolding.foldPerson(one), NameFolding.foldPerson(other));
  }

  @ParameterizedTest
  @CsvSource({
    "المرزوقي, مرزوقي",
    "إلياس الفخفاخ, ياس الفخفاخ",
    "ألكسندر بيل, كسندر بيل",
    "منصف المرزوقي, منصف مرزوقي",
  })
  void otherWordsOfAPersonKeepTheirLetters(String one, String other) {
    assertNotEquals(NameFolding.foldPerson(one), NameFolding.foldPerson(other));
  }

  @Property
  void foldingAgainChangesNothing(
      @ForAll @CharRange(from = 'ء', to = 'ي') @CharRange(from = ' ', to = '/') String name) {
    assertStable(name);
  }

  @Property(tries = 5000)
  void foldingWordsThatAreJoinedAgainChangesNothing(@ForAll("joinedWords") String name) {
    assertStable(name);
  }

  @Provide
  Arbitrary<String> joinedWords() {
    return Arbitraries.of(
            "ابو", "أبي", "ابا", "و", "ء", "عبد", "ام", "ال", "ا", "ل", "له", "الله", "الدين",
            "ابن", "الابو", "الياس", "ووو", "علاء", "الال", "-", "\"", "(", "'", "ﻻ", "٣", "É")
        .flatMap(word -> Arbitraries.of("", " ").map(space -> word + space))
        .list()
        .ofMaxSize(8)
        .map(words -> String.join("", words));
  }

  private static void assertStable(String name) {
    String folded = NameFolding.fold(name);
    assertEquals(folded, NameFolding.fold(folded));
    String person = NameFolding.foldPerson(name);
    assertEquals(person, NameFolding.foldPerson(person));
  }

  @Property
  void foldingOfArabicLettersIsNeverEmpty(
      @ForAll @NotBlank @CharRange(from = 'ا', to = 'ي') String name) {
    assertFalse(NameFolding.fold(name.replace("ـ", "ا")).isEmpty());
  }
}
