// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warraq.article.Entity;
import org.warraq.gold.GoldArticle;
import org.warraq.ner.EntityDecoder;
import org.warraq.ner.EntityModel;
import org.warraq.ner.EntityModelFile;
import org.warraq.ner.Genre;
import org.warraq.ner.GenreMix;
import org.warraq.ner.Guidelines;
import org.warraq.ner.SpanEvidence;
import org.warraq.ner.WeightSet;

class SpanTrainerTest {
  private static EntityModel model;

  @BeforeAll
  static void train() throws IOException {
    model = EntityModelFile.read(TinyCorpus.train());
  }

  /** The weights after training on the first folds of some corpora. */
  private static Map<WeightSet, float[]> weights(List<LabelledCorpus> corpora, int folds) {
    SpanTrainer trainer = new SpanTrainer();
    for (int fold = 0; fold < folds; fold++) {
      trainer.add(corpora, fold, model);
    }
    return trainer.train(1);
  }

  @Test
  void withoutCorporaScoresAreTheModelsProbabilities() {
    assertArrayEquals(
        SpanEvidence.neutralWeights(), weights(List.of(), 3).get(WeightSet.BROAD_NEWS), 1e-6f);
  }

  @Test
  void setsWithoutCorporaTakeTheSharedWeights() {
    Map<WeightSet, float[]> weights = weights(TinyCorpus.corpora(), CorpusFolds.COUNT);
    assertArrayEquals(weights.get(WeightSet.BROAD_NEWS), weights.get(WeightSet.ENCYCLOPEDIA));
    float own = logOddsOfFirst(weights.get(WeightSet.ANERCORP_NEWS));
    float shared = logOddsOfFirst(weights.get(WeightSet.BROAD_NEWS));
    assertTrue(own > shared, own + " and " + shared);
  }

  /** What the weights of the first candidate, which is right, add up to. */
  private static float logOddsOfFirst(float[] weights) {
    int[] cells = new int[SpanEvidence.CELLS];
    evidence(TinyCorpus.articles().get(0)).cells(0, cells);
    float sum = 0;
    for (int cell : cells) {
      sum += weights[cell];
    }
    return sum;
  }

  private static SpanEvidence evidence(GoldArticle gold) {
    return new EntityDecoder(model, Guidelines.ANERCORP)
        .evidence(gold.article(), GenreMix.of(Genre.NEWS));
  }

  /** Without gold, all candidates are wrong, so the same cells lower the score. */
  @Test
  void candidatesThatTheGoldLacksLowerTheWeights() {
    List<GoldArticle> noGold =
        TinyCorpus.articles().stream()
            .map(gold -> new GoldArticle(gold.article(), List.of()))
            .toList();
    List<LabelledCorpus> corpora =
        List.of(
            new LabelledCorpus(
                Genre.NEWS, Set.of(TrainingDomain.ANERCORP), List.of(noGold, noGold, noGold)));
    float[] weights = weights(corpora, CorpusFolds.COUNT).get(WeightSet.ANERCORP_NEWS);
    assertTrue(logOddsOfFirst(weights) < 0);
  }

  /** NewsFANE follows other guidelines than all text that is read with a weight set. */
  @Test
  void corpusThatLacksADomainOfTheWeightSetDoesNotCount() {
    List<LabelledCorpus> corpora =
        List.of(
            new LabelledCorpus(
                Genre.ENCYCLOPEDIA,
                Set.of(TrainingDomain.WIKIFANE),
                TinyCorpus.corpora().get(0).folds()));
    Map<WeightSet, float[]> weights = weights(corpora, CorpusFolds.COUNT);
    assertArrayEquals(SpanEvidence.neutralWeights(), weights.get(WeightSet.ENCYCLOPEDIA), 1e-6f);
  }

  @Test
  void tinyCorpusHasCandidates() {
    Entity first = evidence(TinyCorpus.articles().get(0)).candidates().get(0);
    assertEquals(1, first.firstSegment());
  }
}
