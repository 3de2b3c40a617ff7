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

/** Fits a detector of genres by stochastic gradient ascent on the penalised likelihood. */
final class GenreTrainer {
  /** Sentences of an example: few, so that articles of that many are told apart. */
  private static final int SENTENCES = 20;

  /** So many plain articles of each genre are enough. */
  private static final int SAMPLE = 2000;

  private static final int LEAST_EXAMPLES = 20;
  private static final int PASSES = 20;
  private static final double RATE = 0.5;
  private static final double BIAS_RATE = 0.05;
  private static final double PENALTY = 0.001;
  private static final double CORPUS_WEIGHT = 300;

  /** How far a sum must be above nought: news is to be read as news, the rest as may be. */
  private static final float MARGIN = 1;

  private final List<Example> examples = new ArrayList<>();
  private final Map<Long, Double> weights = new HashMap<>();
  private double bias;

  private record Example(Map<Long, Double> features, Genre genre, double weight) {}

  /**
   * A detector learned from labelled corpora, whose labels do not matter, and a sample of plain
   * articles.
   */
  static GenreDetector train(
      List<Corpus> corpora, Map<Genre, List<AnnotatedArticle>> plain, long seed) {
    GenreTrainer trainer = new GenreTrainer();
    for (Corpus corpus : corpora) {
      trainer.add(corpus.genre(), corpus.articles().map(GoldArticle::article).toList());
    }
    for (Genre genre : Genre.values()) {
      List<AnnotatedArticle> all = plain.get(genre);
      int step = Math.max(1, all.size() / SAMPLE);
      trainer.add(
          genre,
          IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList());
    }
    return trainer.train(seed);
  }

  /** Adds a corpus; each weighs as much as any other. */
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
    features.forEach(some -> examples.add(new Example(some, genre, weight)));
  }

  private GenreDetector train(long seed) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      example.features().keySet().forEach(form -> counts.merge(form, 1, Integer::sum));
    }
    counts.forEach(
        (form, count) -> {
          if (count >= LEAST_EXAMPLES) {
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
