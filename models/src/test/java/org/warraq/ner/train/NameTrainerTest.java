// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.warraq.gold.NameScores;
import org.warraq.gold.SpanScore;
import org.warraq.ner.Guidelines;
import org.warraq.ner.NameModelFile;
import org.warraq.ner.NameRecognizer;

class NameTrainerTest {
  @Test
  void sameCorpusAndSeedGiveTheSameBytes() throws IOException {
    assertArrayEquals(TinyCorpus.train(), TinyCorpus.train());
  }

  @Test
  void repeatsWhatItChose() throws IOException {
    NameTrainer.Chosen chosen = TinyCorpus.choose();
    assertArrayEquals(NameModelFile.write(chosen.model()), TinyCorpus.repeat(chosen));
  }

  @Test
  void learnsWhatItIsTaught() throws IOException {
    NameRecognizer recognizer = NameRecognizer.of(TinyCorpus.train(), Guidelines.ANERCORP);
    NameScores scores = NameScores.sum(NameScores.of(recognizer, TinyCorpus.articles()));
    assertEquals(new SpanScore(8, 8, 8), scores.micro());
  }
}
