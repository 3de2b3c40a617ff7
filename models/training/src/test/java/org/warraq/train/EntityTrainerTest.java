// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warraq.gold.EntityScores;
import org.warraq.gold.SpanScore;
import org.warraq.ner.EntityModel;
import org.warraq.ner.EntityModelFile;
import org.warraq.ner.EntityRecognizer;
import org.warraq.ner.Guidelines;
import org.warraq.ner.SpanEvidence;
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
  void candidateThatScoresUnderNineTwentiethsIsLeftOut() throws IOException {
    assertEquals(new SpanScore(8, 8, 8), scoreIfAllCandidatesScore(0.46));
    assertEquals(new SpanScore(8, 0, 0), scoreIfAllCandidatesScore(0.44));
  }

  /** The score of the recognizer if every candidate has the same score. */
  private static SpanScore scoreIfAllCandidatesScore(double score) throws IOException {
    float[] level = new float[SpanEvidence.WEIGHTS];
    Arrays.fill(level, (float) Math.log(score / (1 - score)) / SpanEvidence.CELLS);
    level[SpanEvidence.OF_ODDS] = 0;
    EntityModel trained = TinyCorpus.choose().model();
    EntityModel model =
        trained.with(
            trained.recurrence(),
            Arrays.stream(WeightSet.values()).collect(toUnmodifiableMap(set -> set, set -> level)));
    EntityRecognizer recognizer =
        EntityRecognizer.of(EntityModelFile.write(model), Guidelines.ANERCORP);
    return EntityScores.sum(EntityScores.of(recognizer, TinyCorpus.articles())).micro();
  }

  @Test
  void weightThatIsNoNumberIsRefused() throws IOException {
    EntityModel trained = TinyCorpus.choose().model();
    for (float bad : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
      float[] weights = SpanEvidence.neutralWeights();
      weights[0] = bad;
      Map<WeightSet, float[]> spans =
          Arrays.stream(WeightSet.values()).collect(toUnmodifiableMap(set -> set, set -> weights));
      assertThrows(IllegalArgumentException.class, () -> trained.with(trained.recurrence(), spans));
    }
  }

  @Test
  void trainingEntitiesAreFoundAgain() throws IOException {
    EntityRecognizer recognizer = EntityRecognizer.of(TinyCorpus.train(), Guidelines.ANERCORP);
    EntityScores scores = EntityScores.sum(EntityScores.of(recognizer, TinyCorpus.articles()));
    assertEquals(new SpanScore(8, 8, 8), scores.micro());
  }
}
