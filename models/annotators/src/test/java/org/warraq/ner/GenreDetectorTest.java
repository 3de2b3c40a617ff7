// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.warraq.article.Words;
import org.warraq.ner.crf.WeightTable;

class GenreDetectorTest {
  private static final GenreDetector DETECTOR = detector("ولد", 1, -1);

  @Test
  void formsDecideTheGenre() {
    assertEquals(Genre.ENCYCLOPEDIA, DETECTOR.detect(words(30, "ولد", "عام")));
    assertEquals(Genre.NEWS, DETECTOR.detect(words(30, "قال", "اليوم")));
  }

  @Test
  void shortArticleIsNews() {
    assertEquals(Genre.NEWS, DETECTOR.detect(words(19, "ولد", "عام")));
    assertEquals(Genre.NEWS, DETECTOR.detect(words(0)));
  }

  @Test
  void oneFormAmongManyDoesNotDecideTheGenre() {
    Words.Builder words = new Words.Builder();
    for (int i = 0; i < 200; i++) {
      words.segment(2 * i, i == 7 ? "ولد" : "كلمة" + i);
      words.endWord(2 * i + 1);
      words.endSentence();
    }
    assertEquals(Genre.NEWS, DETECTOR.detect(words.build()));
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
