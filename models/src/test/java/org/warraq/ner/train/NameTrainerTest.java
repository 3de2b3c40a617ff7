// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.warraq.ner.NameRecognizer;

class NameTrainerTest {
  @Test
  void sameCorpusAndSeedGiveTheSameBytes() throws IOException {
    assertArrayEquals(TinyCorpus.train(), TinyCorpus.train());
  }

  @Test
  void learnsWhatItIsTaught() throws IOException {
    NameRecognizer recognizer = NameRecognizer.of(TinyCorpus.train());
    assertEquals(100, Scores.of(recognizer, TinyCorpus.articles()).micro().f1());
  }
}
