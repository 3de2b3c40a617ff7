// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.Lattice;

/**
 * Fits the weights of the conditional random field by stochastic gradient ascent on the
 * log-likelihood with an L2 penalty. AdaGrad gives each weight its own step size.
 *
 * <p>Dropout: each time that a segment is read, some of its features are left out at random, and
 * the others are multiplied by {@code dropoutGain}.
 *
 * <p>The same input gives the same bits on every machine, because one thread does all the work,
 * with functions that give the same result everywhere. Not thread-safe.
 *
 * @see <a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan and Singer (2011), Adaptive
 *     Subgradient Methods</a>
 * @see <a href="https://aclanthology.org/D13-1117/">Wang et al. (2013), Feature Noising for
 *     Log-Linear Structured Prediction</a>
 */
final class CrfTrainer {
  private static final int LABELS = Labels.COUNT;

  /**
   * If no label's probability is further than this from its target, the segment's features are not
   * updated.
   */
  private static final float MIN_ERROR = 0.002f;

  private final NumberedSentences set;
  private final List<NumberedSentences.Sentence> sentences;
  private final TrainingOptions options;
  private final Random random;

  /**
   * The weight of row {@code r} and label {@code l} is at {@code r * LABELS + l}. {@link
   * NumberedSentences} says what a row is. The next two arrays have the same shape.
   */
  private final float[] weights;

  /** Sums of the weights after each pass. */
  private final float[] weightSums;

  /** Sums of the squared gradients, for AdaGrad. */
  private final float[] squares;

  /**
   * The transition from label {@code a} to label {@code b} is at {@code a * LABELS + b}. The next
   * two arrays have the same shape.
   */
  private final float[] transitions = new float[LABELS * LABELS];

  private final float[] transitionSums = new float[LABELS * LABELS];
  private final float[] transitionSquares = new float[LABELS * LABELS];
  private final Lattice lattice = new Lattice(transitions);
  private final float[] gradient = new float[LABELS];

  /** Factor of the features that dropout keeps; their expected sum is that of all features. */
  private final float dropoutGain;

  private int passes;

  /**
   * Makes a trainer.
   *
   * @param set the features of all sentences
   * @param sentences the sentences of the set to train on
   */
  CrfTrainer(
      NumberedSentences set, List<NumberedSentences.Sentence> sentences, TrainingOptions options) {
    this.set = set;
    this.sentences = List.copyOf(sentences);
    this.options = options;
    random = new Random(options.seed());
    dropoutGain = 1 / (1 - options.dropout());
    weights = new float[set.rows() * LABELS];
    weightSums = new float[set.rows() * LABELS];
    squares = new float[set.rows() * LABELS];
    Arrays.fill(squares, 1);
    Arrays.fill(transitionSquares, 1);
  }

  /**
   * Returns the weights by row and label, averaged over the passes so far. Averages vary less than
   * the weights of the last pass.
   *
   * @return the weight of row {@code r} and label {@code l} at {@code r * Labels.COUNT + l}
   */
  float[] weights() {
    return mean(weightSums);
  }

  /**
   * Returns the transitions, averaged over the passes so far.
   *
   * @return the transition from label {@code a} to {@code b} at {@code a * Labels.COUNT + b}
   */
  float[] transitions() {
    return mean(transitionSums);
  }

  private float[] mean(float[] sums) {
    float[] mean = new float[sums.length];
    for (int i = 0; i < sums.length; i++) {
      mean[i] = sums[i] / passes;
    }
    return mean;
  }

  private static void addTo(float[] sums, float[] values) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[i];
    }
  }

  /**
   * Trains on each sentence once, in a random order.
   *
   * @return the mean log-likelihood per segment
   */
  double pass() {
    int[] order = new int[sentences.size()];
    for (int i = 0; i < order.length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    double likelihood = 0;
    long segments = 0;
    for (int i : order) {
      likelihood += learn(sentences.get(i));
      segments += sentences.get(i).labels().length;
    }
    addTo(weightSums, weights);
    addTo(transitionSums, transitions);
    passes++;
    return likelihood / segments;
  }

  private double learn(NumberedSentences.Sentence sentence) {
    int size = sentence.labels().length;
    float[] scores = lattice.start(size);
    int[] labels = sentence.labels();
    int[][] rows = new int[size][];
    for (int i = 0; i < size; i++) {
      rows[i] = rows(sentence, i);
      for (int row : rows[i]) {
        addRow(row, scores, i);
      }
    }
    double likelihood = -lattice.forwardBackward();
    for (int i = 0; i < size; i++) {
      likelihood += scores[i * LABELS + labels[i]];
      likelihood += i > 0 ? transitions[labels[i - 1] * LABELS + labels[i]] : 0;
    }
    if (sentence.trainsShared()) {
      moveTransitions(labels);
    }
    int firstRow = sentence.trainsShared() ? 0 : set.features();
    for (int i = 0; i < size; i++) {
      moveRows(rows[i], firstRow, i, labels[i]);
    }
    return likelihood;
  }

  private void addRow(int row, float[] scores, int i) {
    int from = row * LABELS;
    int to = i * LABELS;
    for (int label = 0; label < LABELS; label++) {
      scores[to + label] += dropoutGain * weights[from + label];
    }
  }

  /** Returns the rows of the features that dropout keeps: shared rows and the domains' rows. */
  private int[] rows(NumberedSentences.Sentence sentence, int i) {
    int[] features = sentence.features()[i];
    int[] rows = new int[(1 + sentence.domains().length) * features.length];
    int size = 0;
    for (int row : features) {
      if (random.nextFloat() >= options.dropout()) {
        rows[size++] = row;
        for (int domain : sentence.domains()) {
          int copy = set.copyRow(domain, row);
          if (copy != NumberedSentences.NO_ROW) {
            rows[size++] = copy;
          }
        }
      }
    }
    return Arrays.copyOf(rows, size);
  }

  /** Moves those of a segment's rows that are not before {@code firstRow}. */
  private void moveRows(int[] rows, int firstRow, int i, int gold) {
    float greatestError = 0;
    for (int label = 0; label < LABELS; label++) {
      float error = (label == gold ? 1 : 0) - (float) lattice.labelProbability(i, label);
      gradient[label] = dropoutGain * error;
      greatestError = Math.max(greatestError, Math.abs(error));
    }
    if (greatestError >= MIN_ERROR) {
      for (int row : rows) {
        if (row >= firstRow) {
          moveRow(row);
        }
      }
    }
  }

  private void moveRow(int row) {
    float rate = options.rate();
    // A row's penalty per pass is divided over its uses. Uses that dropout leaves out pay none.
    float penalty = options.penalty() / set.count(row);
    int first = row * LABELS;
    for (int label = 0; label < LABELS; label++) {
      float slope = gradient[label] - penalty * weights[first + label];
      squares[first + label] += slope * slope;
      weights[first + label] += rate * slope / (float) Math.sqrt(squares[first + label]);
    }
  }

  private void moveTransitions(int[] labels) {
    float[] slopes = new float[LABELS * LABELS];
    for (int i = 0; i + 1 < labels.length; i++) {
      for (int from = 0; from < LABELS; from++) {
        for (int to : Labels.following(from)) {
          slopes[from * LABELS + to] -= (float) lattice.transitionProbability(i, from, to);
        }
      }
      slopes[labels[i] * LABELS + labels[i + 1]] += 1;
    }
    for (int k = 0; k < slopes.length; k++) {
      transitionSquares[k] += slopes[k] * slopes[k];
      transitions[k] += options.rate() * slopes[k] / (float) Math.sqrt(transitionSquares[k]);
    }
    lattice.refresh();
  }
}
