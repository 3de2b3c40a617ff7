// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warraq.ner.FeatureExtractor;
import org.warraq.ner.Genre;
import org.warraq.ner.NameLists;
import org.warraq.ner.WordClasses;
import org.warraq.ner.crf.Labels;

class CrfTrainerTest {
  private static final TrainingOptions OPTIONS =
      new TrainingOptions(7, 6, 0.5f, 0.1f, 0.2f, 1, 0.01f);

  @Test
  void corpusTrainsSharedWeightsAndThoseOfItsDomains() {
    NumberedSentences set = numbered(true);
    CrfTrainer trainer = trained(set);
    assertTrue(anyMoved(trainer.weights(), 0, set.features()));
    assertTrue(anyMoved(trainer.weights(), set.features(), set.rows()));
    assertTrue(anyMoved(trainer.transitions(), 0, Labels.COUNT));
  }

  @Test
  void corpusCanTrainTheWeightsOfItsDomainsOnly() {
    NumberedSentences set = numbered(false);
    CrfTrainer trainer = trained(set);
    assertFalse(anyMoved(trainer.weights(), 0, set.features()));
    assertTrue(anyMoved(trainer.weights(), set.features(), set.rows()));
    assertArrayEquals(new float[Labels.COUNT * Labels.COUNT], trainer.transitions());
  }

  /** The sentences of the tiny corpus, in one domain. */
  private static NumberedSentences numbered(boolean trainsShared) {
    NameLists noLists = NameLists.of(new long[0], new int[0]);
    FeatureExtractor reader =
        new FeatureExtractor(noLists, WordClasses.of(Collections.emptyList()));
    NumberedSentences set = new NumberedSentences(Collections.nCopies(CorpusFolds.COUNT, reader));
    set.add(
        new LabelledCorpus(
            Genre.ENCYCLOPEDIA,
            Set.of(TrainingDomain.AQMAR),
            trainsShared,
            TinyCorpus.corpora().get(0).folds()));
    set.freeze(OPTIONS.minCount());
    return set;
  }

  private static CrfTrainer trained(NumberedSentences set) {
    CrfTrainer trainer = new CrfTrainer(set, set.sentences(), OPTIONS);
    trainer.pass();
    return trainer;
  }

  /** Whether a weight in these rows is not 0. */
  private static boolean anyMoved(float[] weights, int firstRow, int endRow) {
    return IntStream.range(firstRow * Labels.COUNT, endRow * Labels.COUNT)
        .anyMatch(i -> weights[i] != 0);
  }
}
