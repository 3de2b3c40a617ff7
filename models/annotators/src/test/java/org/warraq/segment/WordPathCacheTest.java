// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPathCacheTest {
  private static final WordSearch SEARCH = new WordSearch(SegmenterModel.load());

  private final WordPathCache cache = new WordPathCache(PlaceInSentence.INNER, 2);

  @Test
  void repeatedWordIsSearchedOnce() {
    assertSame(paths("كتاب"), paths("كتاب"));
  }

  @Test
  void wordsOfTheOlderGenerationAreRemembered() {
    WordPaths book = paths("كتاب");
    paths("قلم");
    assertSame(book, paths("كتاب"), "in the older generation");
    paths("دفتر");
    assertSame(
        book, paths("كتاب"), "was copied to the younger generation before it became the older one");
  }

  @Test
  void forgottenWordIsSearchedAgain() {
    WordPaths book = paths("كتاب");
    List.of("قلم", "دفتر", "مدرسة").forEach(this::paths);
    WordPaths again = paths("كتاب");
    assertNotSame(book, again);
    assertArrayEquals(book.inside, again.inside);
    assertArrayEquals(book.strayAfter, again.strayAfter);
  }

  @Test
  void longWordsAreNotRemembered() {
    String word = "كتاب".repeat(7);
    assertNotSame(paths(word), paths(word));
  }

  private WordPaths paths(String spelling) {
    return cache.paths(spelling, SEARCH);
  }
}
