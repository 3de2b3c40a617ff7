// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.warraq.article.Words;
import org.warraq.ner.crf.WeightTable;

class GenreDetectorTest {
  private static final GenreDetector DETECTOR = detector("ولد", 2, -3);

  @Test
  void formsDecideTheGenreOfAnArticleOfAnyLength() {
    for (int sentences : new int[] {1, 2, 30}) {
      assertEquals(1, share(words(sentences, "ولد", "عام")), sentences + " sentences");
      assertEquals(0, share(words(sentences, "قال", "اليوم")), sentences + " sentences");
    }
  }

  @Test
  void articleWithoutWordsHasTheShareOfTheBias() {
    assertEquals(0, share(words(0)));
    assertEquals(0.5f, detector("ولد", 2, 0).mix(words(0)).encyclopedia());
  }

  @Test
  void eachOtherFormMovesTheShareALittle() {
    float last = 1;
    int between = 0;
    for (int others = 1; others < 120; others++) {
      float share = share(oneFormAmong(others));
      assertTrue(share <= last && share > last - 0.2f, "%s others: %s".formatted(others, share));
      between += share > 0 && share < 1 ? 1 : 0;
      last = share;
    }
    assertTrue(between > 5, between + " mixed articles");
    assertEquals(0, last);
  }

  private static float share(Words words) {
    return DETECTOR.mix(words).encyclopedia();
  }

  /** The words of an article with the form that the detector knows and some others. */
  private static Words oneFormAmong(int others) {
    Words.Builder words = new Words.Builder();
    words.segment(0, "ولد");
    words.endWord(1);
    for (int i = 1; i <= others; i++) {
      words.segment(2 * i, "كلمة" + i);
      words.endWord(2 * i + 1);
    }
    words.endSentence();
    return words.build();
  }

  /** A detector that knows one form. */
  private static GenreDetector detector(String form, float weight, float bias) {
    long[] keys = {WordClasses.key(form)};
    byte[] codes = {WeightTable.code(weight, weight)};
    return new GenreDetector(new WeightTable(keys, new int[] {1}, codes, weight), bias);
  }

  /** Words of an article whose sentences all have these forms. */
  private static Words words(int sentences, String... forms) {
    Words.Builder words = new Words.Builder();
    int place = 0;
    for (int i = 0; i < sentences; i++) {
      for (String form : forms) {
        words.segment(place, form);
        words.endWord(place + 1);
        place += 2;
      }
      words.endSentence();
    }
    return words.build();
  }
}
