// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Words;
import org.warraq.gold.GoldArticle;
import org.warraq.ner.Genre;
import org.warraq.ner.GenreDetector;
import org.warraq.ner.crf.WeightTable;

/**
 * Fits the genre detector, a logistic regression over the counts of forms, by stochastic gradient
 * ascent on the likelihood with an L2 penalty. Not thread-safe.
 */
final class GenreTrainer {
  /** Sentences per training example; few, so that the detector also works for short articles. */
  private static final int SENTENCES = 20;

  /** Approximate number of unlabelled articles of each genre to train on. */
  private static final int SAMPLE = 2000;

  /** A form needs a weight only if this many examples have it. */
  private static final int MIN_EXAMPLES = 20;

  private static final int PASSES = 20;
  private static final double RATE = 0.5;
  private static final double BIAS_RATE = 0.05;
  private static final double PENALTY = 0.001;

  /** Sum of the weights of a corpus's examples. */
  private static final double CORPUS_WEIGHT = 300;

  /**
   * Subtracted from the bias, because news that is read as an encyclopedia is the worse mistake.
   */
  private static final float MARGIN = 1;

  private final List<Example> examples = new ArrayList<>();

  /** The weight of each form, by its fingerprint. */
  private final Map<Long, Double> weights = new HashMap<>();

  private double bias;

  /** Some sentences of one article. */
  private record Example(Map<Long, Double> features, Genre genre, double weight) {}

  /**
   * Trains a detector on the text of labelled corpora and on a sample of unlabelled articles.
   *
   * @param unlabelled articles of each genre, with words
   * @param seed seed of the order of the examples
   */
  static GenreDetector train(
      List<LabelledCorpus> corpora, Map<Genre, List<AnnotatedArticle>> unlabelled, long seed) {
    GenreTrainer trainer = new GenreTrainer();
    for (LabelledCorpus corpus : corpora) {
      trainer.add(corpus.genre(), corpus.articles().map(GoldArticle::article).toList());
    }
    for (Genre genre : Genre.values()) {
      List<AnnotatedArticle> all = unlabelled.get(genre);
      int step = Math.max(1, all.size() / SAMPLE);
      trainer.add(
          genre,
          IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList());
    }
    return trainer.train(seed);
  }

  /** Adds the examples of a corpus. All corpora have the same total weight. */
  private void add(Genre genre, List<AnnotatedArticle> articles) {
    List<Map<Long, Double>> features = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      Words words = article.words();
      for (int sentence = 0; sentence < words.sentences(); sentence += SENTENCES) {
        int end = Math.min(sentence + SENTENCES, words.sentences());
        features.add(GenreDetector.features(words, sentence, end));
      }
    }
    double weight = CORPUS_WEIGHT / features.size();
    features.forEach(counts -> examples.add(new Example(counts, genre, weight)));
  }

  private GenreDetector train(long seed) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      example.features().keySet().forEach(form -> counts.merge(form, 1, Integer::sum));
    }
    counts.forEach(
        (form, count) -> {
          if (count >= MIN_EXAMPLES) {
            weights.put(form, 0.0);
          }
        });
    Random random = new Random(seed);
    for (int pass = 0; pass < PASSES; pass++) {
      for (int i = examples.size() - 1; i > 0; i--) {
        Collections.swap(examples, i, random.nextInt(i + 1));
      }
      for (Example example : examples) {
        learn(example, 1.0 / (1 + pass));
      }
    }
    return detector();
  }

  private void learn(Example example, double decay) {
    double sum = bias;
    for (Map.Entry<Long, Double> feature : example.features().entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    double gold = example.genre() == Genre.ENCYCLOPEDIA ? 1 : 0;
    double slope = (gold - 1 / (1 + StrictMath.exp(-sum))) * example.weight();
    bias += BIAS_RATE * decay * slope;
    example
        .features()
        .forEach(
            (form, value) ->
                weights.computeIfPresent(
                    form, (f, w) -> w + RATE * decay * (slope * value - PENALTY * w)));
  }

  private GenreDetector detector() {
    long[] keys = weights.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    float greatest = (float) weights.values().stream().mapToDouble(Math::abs).max().orElse(1);
    int[] labels = new int[keys.length];
    byte[] codes = new byte[keys.length];
    for (int i = 0; i < keys.length; i++) {
      labels[i] = 1;
      codes[i] = WeightTable.code(weights.get(keys[i]).floatValue(), greatest);
    }
    return new GenreDetector(new WeightTable(keys, labels, codes, greatest), (float) bias - MARGIN);
  }
}
