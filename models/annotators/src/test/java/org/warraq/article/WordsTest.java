// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  /** "ولإيران" and "سفارة", an empty sentence, and "هنا". */
  private static final Words WORDS =
      new Words.Builder()
          .segment(0, "و")
          .segment(1, "ل")
          .segment(2, "ايران")
          .endWord(7)
          .segment(8, "سفارة")
          .endWord(13)
          .endSentence()
          .endSentence()
          .segment(14, "هنا")
          .endWord(17)
          .endSentence()
          .build();

  @Test
  void segmentsTileTheirWord() {
    assertEquals(2, WORDS.segmentEnd(1));
    assertEquals(7, WORDS.segmentEnd(2));
    assertEquals(13, WORDS.segmentEnd(3));
    assertEquals(
        List.of(0, 0, 0, 1, 2), List.of(wordOf(0), wordOf(1), wordOf(2), wordOf(3), wordOf(4)));
    assertTrue(WORDS.opensWord(3));
    assertFalse(WORDS.opensWord(2));
  }

  private static int wordOf(int segment) {
    return WORDS.wordOf(segment);
  }

  @Test
  void sentenceCanHaveNoWords() {
    assertEquals(3, WORDS.sentences());
    assertEquals(List.of(), WORDS.forms(1));
    assertEquals(List.of("هنا"), WORDS.forms(2));
    assertEquals(0, WORDS.sentenceOf(3));
    assertEquals(2, WORDS.sentenceOf(4));
  }

  @Test
  void segmentsThatDoNotTileTheirWordAreRefused() {
    Words.Builder words = new Words.Builder().segment(3, "كتب");
    assertThrows(IllegalArgumentException.class, () -> words.segment(3, "ها"));
    assertThrows(IllegalArgumentException.class, () -> words.endWord(3));
    assertThrows(IllegalStateException.class, words::build);
    words.endWord(6);
    assertThrows(IllegalArgumentException.class, () -> words.segment(5, "في"));
    assertThrows(IllegalArgumentException.class, () -> words.endWord(8));
  }

  @Test
  void overlappingOrEmptySentencesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Sentences.of(0, 4, 3, 6));
    assertThrows(IllegalArgumentException.class, () -> Sentences.of(2, 2));
    assertThrows(IllegalArgumentException.class, () -> Sentences.of(2));
  }
}
