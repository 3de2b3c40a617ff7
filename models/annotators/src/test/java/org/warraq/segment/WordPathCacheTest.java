// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordPathCacheTest {
  private static final WordSearch SEARCH = new WordSearch(SegmenterModel.load());

  private final WordPathCache memo = new WordPathCache(WordPosition.INNER, 2);

  @Test
  void aWordThatComesAgainIsNotSearchedAgain() {
    assertSame(paths("كتاب"), paths("كتاب"));
  }

  @Test
  void wordsOfTheElderGenerationAreRememberedAndTakenOver() {
    WordPaths book = paths("كتاب");
    paths("قلم");
    assertSame(book, paths("كتاب"), "elder");
    paths("دفتر");
    assertSame(book, paths("كتاب"), "taken over, elder again");
  }

  @Test
  void whatDoesNotComeAgainIsForgottenButFoundAnew() {
    WordPaths book = paths("كتاب");
    List.of("قلم", "دفتر", "مدرسة").forEach(this::paths);
    WordPaths again = paths("كتاب");
    assertNotSame(book, again);
    assertArrayEquals(book.inside, again.inside);
    assertArrayEquals(book.strayOut, again.strayOut);
  }

  @Test
  void longWordsAreNotRemembered() {
    String word = "كتاب".repeat(7);
    assertNotSame(paths(word), paths(word));
  }

  private WordPaths paths(String spelling) {
    return memo.paths(spelling, SEARCH);
  }
}
