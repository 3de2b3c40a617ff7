// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordCutsCacheTest {
  private static final SymbolAlphabet ALPHABET = SegmenterModel.load().alphabet();

  private final WordCutsCache cache = new WordCutsCache();

  @Test
  void wordIsRememberedForItsPlaceOnly() {
    WordCuts book = put("كتاب", PlaceInSentence.INNER);
    assertSame(book, cache.get("كتاب", PlaceInSentence.INNER));
    assertNull(cache.get("كتاب", PlaceInSentence.LAST));
    assertNull(cache.get("كتب", PlaceInSentence.INNER));
  }

  @Test
  void frequentWordStaysAndRareWordsGo() {
    WordCuts book = put("كتاب", PlaceInSentence.INNER);
    int words = 8 * WordCutsCache.SIZE;
    for (int i = 0; i < words; i++) {
      put("ك" + i, PlaceInSentence.INNER);
      assertSame(book, cache.get("كتاب", PlaceInSentence.INNER));
    }
    long remembered =
        IntStream.range(0, words)
            .filter(i -> cache.get("ك" + i, PlaceInSentence.INNER) != null)
            .count();
    assertTrue(
        remembered > WordCutsCache.SIZE / 2 && remembered <= WordCutsCache.SIZE,
        remembered + " words are remembered.");
  }

  @Test
  void longWordsAreNotRemembered() {
    String word = "ك".repeat(WordCutsCache.LONGEST_WORD + 1);
    put(word, PlaceInSentence.INNER);
    assertNull(cache.get(word, PlaceInSentence.INNER));
  }

  private WordCuts put(String spelling, PlaceInSentence place) {
    SymbolSequence symbols = new SymbolSequence(ALPHABET);
    symbols.read(spelling, place);
    WordCuts word = WordCuts.unknown(spelling, place, symbols);
    cache.put(word);
    return word;
  }
}
