// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpellingTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "إيران, إيران",
        "لؤي الأسمر, لؤي الأسمر",
        "مُحَمَّدٌ, محمد",
        "سـلـمـى الحداد, سلمى الحداد",
        "ﻻهاي, لاهاي",
        "ﷲ, الله",
        "کرمان, كرمان",
        "تهران وکیلی, تهران وكيلي",
        "ٱلْقُدْس, القدس",
        "ڤيينا, ڤيينا",
        "مونديال ٢٠٢٢, مونديال ٢٠٢٢",
        "الجوهرة \"اف ام, الجوهرة اف ام",
        "الجوهرة\"اف ام, الجوهرة اف ام",
        "جامعة «سانت» الدولية, جامعة سانت الدولية",
        "راديو (ار تي, راديو ار تي",
        "كأس_العرب, كأس العرب",
        "وكالة (تي تي) للأنباء, وكالة (تي تي) للأنباء",
        "N'Djamena, N'Djamena",
        "‘نداء, نداء",
        "سان-جيرمان, سان-جيرمان",
      })
  void nameIsWrittenAsAReaderWritesIt(String text, String name) {
    assertEquals(name, NameSpelling.of(text));
  }

  @Test
  void invisibleCharactersAreDroppedAndWhiteSpaceIsOneSpace() {
    assertEquals("محمد علي", NameSpelling.of("محمد\u200f \u00a0علي\u200e"));
    assertEquals("بغداد", NameSpelling.of("بغ\u200dداد\u0001"));
  }

  @Test
  void hamzaOfItsOwnIsPutOnItsLetter() {
    assertEquals("أحمد", NameSpelling.of("ا\u0654حمد"));
    assertEquals("José", NameSpelling.of("Jose\u0301"));
  }

  @Test
  void vowelSignsAndTatweelAreNoLetters() {
    assertTrue("بﻻa٣4é".codePoints().allMatch(NameSpelling::isLetterOrDigit));
    assertFalse("ـ\u064b\ufe70\ufcf2-😀".codePoints().anyMatch(NameSpelling::isLetterOrDigit));
  }

  @Property(tries = 3000)
  void spellingAgainChangesNothing(@ForAll("names") String name) {
    String spelling = NameSpelling.of(name);
    assertEquals(spelling, NameSpelling.of(spelling));
    assertEquals(spelling.strip(), spelling);
  }

  @Property
  void spellingAgainChangesNothingInAnyText(@ForAll String name) {
    String spelling = NameSpelling.of(name);
    assertEquals(spelling, NameSpelling.of(spelling));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
            List.of(
                "ا", "ل", "ع", "e", "ﻻ", "ﷲ", "ﷺ", "ی", "ک", "ۀ", "ۓ", "\u0654", "\u0301", "\u06d6",
                "\u064e", "\u0651", "\u0640", "\u200f", "\u200c", " ", "\t", "\u00a0", "'", "’",
                "\"", "«", "»", "(", ")", "[", "]", "{", "-", ".", "😀", "\ufe70", "٣"))
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }
}
