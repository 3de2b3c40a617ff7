// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Entity;
import org.warraq.gold.GoldArticle;
import org.warraq.ner.EntityDecoder;
import org.warraq.ner.EntityModel;
import org.warraq.ner.GenreMix;
import org.warraq.ner.SpanEvidence;
import org.warraq.ner.WeightSet;

/**
 * Fits the span weights, with which candidates are scored ({@link SpanEvidence}): logistic
 * regression by stochastic gradient ascent with an L2 penalty and AdaGrad. A span weight is the sum
 * of one that all weight sets share and one for its weight set (Daumé 2007); that of the odds'
 * logarithm is only shared, and has no penalty.
 *
 * <p>Candidates are always found by a model whose weights of features were not trained on the
 * article, because such a model reads the article like new text. So the scores are calibrated for
 * new text. Not thread-safe.
 */
final class SpanTrainer {
  private static final int PASSES = 20;
  private static final float RATE = 0.1f;
  private static final float PENALTY = 10;

  private final List<Example> examples = new ArrayList<>();
  private final AveragedWeights shared = weights();
  private final Map<WeightSet, AveragedWeights> ofSets = new EnumMap<>(WeightSet.class);

  /**
   * A candidate to train on.
   *
   * @param ofSet the weights of the set with which the article is read
   * @param cells see {@link SpanEvidence#cells}
   * @param right whether the candidate is an entity of the gold
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Example(AveragedWeights ofSet, int[] cells, float logOdds, boolean right) {}

  /** A trainer without examples. */
  SpanTrainer() {
    shared.weights()[SpanEvidence.OF_ODDS] = 1;
    for (WeightSet set : WeightSet.values()) {
      ofSets.put(set, weights());
    }
  }

  private static AveragedWeights weights() {
    return new AveragedWeights(SpanEvidence.WEIGHTS, PASSES, RATE, PENALTY);
  }

  /**
   * Adds the candidates in one fold of some corpora. Only corpora that have all domains of a weight
   * set count for it, because NewsFANE and WikiFANE follow other guidelines than the text that is
   * read with the set.
   *
   * @param model a model whose weights of features were not trained on the fold
   */
  void add(List<LabelledCorpus> corpora, int fold, EntityModel model) {
    for (LabelledCorpus corpus : corpora) {
      for (WeightSet set : WeightSet.values()) {
        if (corpus.domains().containsAll(TrainingDomain.of(set))) {
          EntityDecoder decoder = new EntityDecoder(model, set.guidelines());
          for (GoldArticle gold : corpus.folds().get(fold)) {
            SpanEvidence evidence = decoder.evidence(gold.article(), GenreMix.of(set.genre()));
            add(gold, evidence, ofSets.get(set));
          }
        }
      }
    }
  }

  private void add(GoldArticle gold, SpanEvidence evidence, AveragedWeights ofSet) {
    for (int i = 0; i < evidence.candidates().size(); i++) {
      int[] cells = new int[SpanEvidence.CELLS];
      evidence.cells(i, cells);
      boolean right = isRight(gold, evidence.candidates().get(i));
      examples.add(new Example(ofSet, cells, (float) evidence.logOdds(i), right));
      for (int cell : cells) {
        shared.count(cell);
        ofSet.count(cell);
      }
    }
  }

  private static boolean isRight(GoldArticle gold, Entity candidate) {
    AnnotatedArticle found = gold.article().withEntities(List.of(candidate));
    return gold.scoredEntities(found).get(0).right();
  }

  /**
   * Trains, and returns the weights averaged over the passes. The same articles and seed give the
   * same weights. Call it once.
   */
  Map<WeightSet, float[]> train(long seed) {
    Random random = new Random(seed);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(examples, random);
      examples.forEach(this::learn);
      shared.endPass();
      ofSets.values().forEach(AveragedWeights::endPass);
    }
    Map<WeightSet, float[]> weights = new EnumMap<>(WeightSet.class);
    ofSets.forEach((set, own) -> weights.put(set, sum(shared.averages(), own.averages())));
    return weights;
  }

  private void learn(Example example) {
    float logOdds = shared.weights()[SpanEvidence.OF_ODDS] * example.logOdds();
    for (int cell : example.cells()) {
      logOdds += shared.weights()[cell] + example.ofSet().weights()[cell];
    }
    float error = (example.right() ? 1 : 0) - (float) (1 / (1 + StrictMath.exp(-logOdds)));
    for (int cell : example.cells()) {
      shared.learn(cell, error);
      example.ofSet().learn(cell, error);
    }
    shared.learnFreely(SpanEvidence.OF_ODDS, error * example.logOdds());
  }

  private static float[] sum(float[] a, float[] b) {
    float[] sum = new float[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return sum;
  }
}
