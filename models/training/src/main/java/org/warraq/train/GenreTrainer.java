// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.warraq.ner.GenreFeatures;
import org.warraq.ner.crf.WeightTable;

/**
 * Fits the genre detector, a logistic regression over the counts of forms, by stochastic gradient
 * ascent on the likelihood with an L2 penalty. Not thread-safe.
 */
final class GenreTrainer {
  /**
   * Numbers of sentences per training example. Articles are cut in all these ways, because the
   * detector must know articles of every length.
   */
  private static final int[] SENTENCES = {1, 2, 5, 20};

  /** Approximate number of examples of each length that a corpus gives. */
  private static final int EXAMPLES = 3000;

  /** Approximate number of unlabelled articles of each genre to train on. */
  private static final int ARTICLES = 2000;

  /** A form has a weight if at least this many examples have it. */
  private static final int MIN_EXAMPLES = 20;

  private static final int PASSES = 20;
  private static final double RATE = 0.5;
  private static final double BIAS_RATE = 0.05;
  private static final double PENALTY = 0.003;

  /**
   * Subtracted from the bias, because there is more news than encyclopedias in what people
   * annotate.
   */
  private static final float MARGIN = 0.25f;

  /** Sum of the weights of a corpus's examples. */
  private static final double CORPUS_WEIGHT = 300;

  /**
   * Some sentences of one article.
   *
   * @param forms the numbers of its forms that have a weight
   * @param values the value of each of these forms
   * @param weight how much the example counts
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Example(int[] forms, double[] values, Genre genre, double weight) {}

  /** All examples of a corpus that have the same length. */
  private record Part(List<GenreFeatures> features, Genre genre) {}

  /** The kept fingerprint of each form that has a weight, ascending. Its place is its number. */
  private final long[] keys;

  private final double[] weights;
  private final List<Example> examples = new ArrayList<>();
  private double bias;

  private GenreTrainer(List<Part> parts) {
    keys = frequentForms(parts);
    weights = new double[keys.length];
    for (Part part : parts) {
      double weight = CORPUS_WEIGHT / SENTENCES.length / part.features().size();
      part.features().forEach(each -> examples.add(example(each, part.genre(), weight)));
    }
  }

  /**
   * Trains a detector on the text of labelled corpora and on a sample of unlabelled articles.
   *
   * @param unlabelled articles of each genre, with words
   * @param seed seed of the order of the examples
   */
  static GenreDetector train(
      List<LabelledCorpus> corpora, Map<Genre, List<AnnotatedArticle>> unlabelled, long seed) {
    List<Part> parts = new ArrayList<>();
    for (LabelledCorpus corpus : corpora) {
      addParts(parts, corpus.genre(), corpus.articles().map(GoldArticle::article).toList());
    }
    for (Genre genre : Genre.values()) {
      addParts(parts, genre, sample(unlabelled.get(genre), ARTICLES));
    }
    return new GenreTrainer(parts).train(seed);
  }

  private static void addParts(List<Part> parts, Genre genre, List<AnnotatedArticle> articles) {
    for (int sentences : SENTENCES) {
      parts.add(new Part(sample(cut(articles, sentences), EXAMPLES), genre));
    }
  }

  /** Cuts articles into pieces of this many sentences; the last of an article may be shorter. */
  private static List<GenreFeatures> cut(List<AnnotatedArticle> articles, int sentences) {
    List<GenreFeatures> pieces = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      Words words = article.words();
      for (int first = 0; first < words.sentences(); first += sentences) {
        pieces.add(GenreFeatures.of(words, first, Math.min(first + sentences, words.sentences())));
      }
    }
    return pieces;
  }

  /** About this many of the elements, at equal distances. */
  private static <T> List<T> sample(List<T> all, int size) {
    int step = Math.max(1, all.size() / size);
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }

  private static long[] frequentForms(List<Part> parts) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Part part : parts) {
      for (GenreFeatures features : part.features()) {
        for (long form : features.forms()) {
          counts.merge(form, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .filter(each -> each.getValue() >= MIN_EXAMPLES)
        .mapToLong(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  private Example example(GenreFeatures features, Genre genre, double weight) {
    long[] forms = features.forms();
    int[] known =
        IntStream.range(0, forms.length)
            .filter(i -> Arrays.binarySearch(keys, forms[i]) >= 0)
            .toArray();
    return new Example(
        Arrays.stream(known).map(i -> Arrays.binarySearch(keys, forms[i])).toArray(),
        Arrays.stream(known).mapToDouble(i -> features.values()[i]).toArray(),
        genre,
        weight);
  }

  private GenreDetector train(long seed) {
    Random random = new Random(seed);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        learn(example, 1.0 / (1 + pass));
      }
    }
    return detector();
  }

  private void learn(Example example, double decay) {
    int[] forms = example.forms();
    double[] values = example.values();
    double sum = bias;
    for (int i = 0; i < forms.length; i++) {
      sum += weights[forms[i]] * values[i];
    }
    double gold = example.genre() == Genre.ENCYCLOPEDIA ? 1 : 0;
    double slope = gold - 1 / (1 + StrictMath.exp(-sum));
    bias += BIAS_RATE * decay * example.weight() * slope;
    double rate = RATE * decay * example.weight();
    for (int i = 0; i < forms.length; i++) {
      weights[forms[i]] += rate * (slope * values[i] - PENALTY * weights[forms[i]]);
    }
  }

  private GenreDetector detector() {
    float greatest = (float) Arrays.stream(weights).map(Math::abs).max().orElse(1);
    int[] labels = new int[keys.length];
    Arrays.fill(labels, 1);
    byte[] codes = new byte[keys.length];
    for (int i = 0; i < keys.length; i++) {
      codes[i] = WeightTable.code((float) weights[i], greatest);
    }
    return new GenreDetector(new WeightTable(keys, labels, codes, greatest), (float) bias - MARGIN);
  }
}
