// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AlefSpellingTest {
  @Test
  void eachAlefHasTwoBits() {
    assertEquals(0, of("كتاب"));
    assertEquals(0b01, of("أعلن"));
    assertEquals(0b10, of("إعلان"));
    assertEquals(0b0011, of("آراب"));
    assertEquals(0b0100, of("اأ"));
  }

  @Test
  void diacriticsAndFurtherAlefsDoNotCount() {
    assertEquals(of("أعلن"), of("أَعْلَنَ"));
    assertEquals(of("ااا"), of("اااأ"));
  }

  @Test
  void skippedAlefsDoNotCount() {
    assertEquals(of("أمن"), AlefSpelling.of("الأمن", 0, 5, 1));
  }

  @Test
  void plainAlefsAndConflictsAreCountedApart() {
    assertEquals(1, AlefSpelling.plain(of("اعلن"), of("أعلن")));
    assertEquals(0, AlefSpelling.conflicts(of("اعلن"), of("أعلن")));
    assertEquals(0, AlefSpelling.plain(of("إعلن"), of("أعلن")));
    assertEquals(1, AlefSpelling.conflicts(of("إعلن"), of("أعلن")));
    assertEquals(1, AlefSpelling.conflicts(of("أعلن"), of("اعلن")));
  }

  private static int of(String word) {
    return AlefSpelling.of(word, 0, word.length(), 0);
  }
}
