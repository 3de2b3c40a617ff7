// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.warraq.gold.EntityScores;
import org.warraq.gold.SpanScore;
import org.warraq.ner.EntityModel;
import org.warraq.ner.EntityModelFile;
import org.warraq.ner.EntityRecognizer;
import org.warraq.ner.Guidelines;
import org.warraq.ner.ScoreCalibration;
import org.warraq.ner.WeightSet;

class EntityTrainerTest {
  @Test
  void sameCorpusAndSeedGiveTheSameBytes() throws IOException {
    assertArrayEquals(TinyCorpus.train(), TinyCorpus.train());
  }

  @Test
  void repeatOnTheSameCorpusGivesTheChosenModel() throws IOException {
    EntityTrainer.ChosenModel chosen = TinyCorpus.choose();
    assertArrayEquals(EntityModelFile.write(chosen.model()), TinyCorpus.repeat(chosen));
  }

  @Test
  void entityThatScoresUnderThreeTenthsIsLeftOut() throws IOException {
    assertEquals(new SpanScore(8, 8, 8), scoreIfAllEntitiesScore(0.31));
    assertEquals(new SpanScore(8, 0, 0), scoreIfAllEntitiesScore(0.29));
  }

  /** The score of the recognizer if every entity has the same score. */
  private static SpanScore scoreIfAllEntitiesScore(double score) throws IOException {
    ScoreCalibration level = new ScoreCalibration(0, (float) ScoreCalibration.logOdds(score));
    EntityModel model =
        TinyCorpus.choose()
            .model()
            .with(
                Arrays.stream(WeightSet.values())
                    .collect(toUnmodifiableMap(set -> set, set -> level)));
    EntityRecognizer recognizer =
        EntityRecognizer.of(EntityModelFile.write(model), Guidelines.ANERCORP);
    return EntityScores.sum(EntityScores.of(recognizer, TinyCorpus.articles())).micro();
  }

  @Test
  void trainingEntitiesAreFoundAgain() throws IOException {
    EntityRecognizer recognizer = EntityRecognizer.of(TinyCorpus.train(), Guidelines.ANERCORP);
    EntityScores scores = EntityScores.sum(EntityScores.of(recognizer, TinyCorpus.articles()));
    assertEquals(new SpanScore(8, 8, 8), scores.micro());
  }
}
