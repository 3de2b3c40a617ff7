// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.warraq.ner.FeatureExtractor;
import org.warraq.ner.NameLists;
import org.warraq.ner.WordClasses;

class CrfTrainersTest {
  private static final TrainingOptions OPTIONS =
      new TrainingOptions(7, 6, 0.5f, 0.1f, 0.2f, 1, 0.01f);

  private final NumberedSentences set = set();

  @Test
  void weightsAreMeansOfTrainersWithThreeSeeds() {
    CrfTrainers together = new CrfTrainers(set, set.sentences(), OPTIONS);
    List<CrfTrainer> alone =
        LongStream.of(21, 22, 23)
            .mapToObj(seed -> new CrfTrainer(set, set.sentences(), OPTIONS.withSeed(seed)))
            .toList();
    for (int pass = 0; pass < 2; pass++) {
      double mean = alone.stream().mapToDouble(CrfTrainer::pass).average().orElseThrow();
      assertEquals(mean, together.pass(), 1e-9);
    }
    assertArrayEquals(mean(alone, CrfTrainer::weights), together.weights());
    assertArrayEquals(mean(alone, CrfTrainer::transitions), together.transitions());
  }

  private static float[] mean(List<CrfTrainer> trainers, Function<CrfTrainer, float[]> arrayOf) {
    List<float[]> arrays = trainers.stream().map(arrayOf).toList();
    float[] mean = new float[arrays.get(0).length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (arrays.get(0)[i] + arrays.get(1)[i] + arrays.get(2)[i]) / 3;
    }
    return mean;
  }

  private static NumberedSentences set() {
    FeatureExtractor reader =
        new FeatureExtractor(
            NameLists.of(new long[0], new int[0]), WordClasses.of(Collections.emptyList()));
    NumberedSentences set = new NumberedSentences(Collections.nCopies(CorpusFolds.COUNT, reader));
    TinyCorpus.corpora().forEach(set::add);
    set.freeze(1);
    return set;
  }
}
