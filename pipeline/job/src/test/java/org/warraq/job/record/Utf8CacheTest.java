// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class Utf8CacheTest {
  private final Utf8Cache cache = new Utf8Cache();

  /** «Aa» and «BB» have the same hash code, so that they share a place. */
  @Test
  void textsOfOnePlaceReplaceEachOther() {
    for (int round = 0; round < 2; round++) {
      assertEquals("Aa", cache.get("Aa").toStringUsingUTF8());
      assertEquals("BB", cache.get("BB").toStringUsingUTF8());
    }
  }

  @Test
  void textIsConvertedOnce() {
    assertSame(cache.get("كتب"), cache.get("كـتب".replace("ـ", "")));
    assertEquals("كتب", cache.get("كتب").toStringUsingUTF8());
  }

  @Test
  void longTextIsNotKept() {
    String text = "كتب".repeat(30);
    assertNotSame(cache.get(text), cache.get(text));
    assertEquals(text, cache.get(text).toStringUsingUTF8());
  }

  @Test
  void emptyTextAndLettersOutsideTheBasicPlaneAreConverted() {
    assertEquals("", cache.get("").toStringUsingUTF8());
    assertEquals("😀", cache.get("😀").toStringUsingUTF8());
  }
}
