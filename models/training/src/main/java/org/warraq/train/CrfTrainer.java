// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.warraq.ner.crf.Labels;
import org.warraq.ner.crf.Lattice;

/**
 * Fits weights by stochastic gradient ascent on the penalised log-likelihood, each weight with a
 * step of its own (AdaGrad). One thread and exact functions: the same input gives the same bits on
 * every machine.
 *
 * <p>Each time that a segment is met, some of its features are left out at random and the others
 * count for more (dropout).
 *
 * @see <a href="https://jmlr.org/papers/v12/duchi11a.html">Duchi, Hazan and Singer (2011), Adaptive
 *     Subgradient Methods</a>
 * @see <a href="https://aclanthology.org/D13-1117/">Wang et al. (2013), Feature Noising for
 *     Log-Linear Structured Prediction</a>
 */
final class CrfTrainer {
  private static final int L = Labels.COUNT;

  /** A segment whose labels are all as probable as they should be, this near, teaches nothing. */
  private static final float SETTLED = 0.002f;

  private final TrainingSet set;
  private final List<TrainingSet.Sentence> sentences;
  private final TrainingOptions options;
  private final Random random;
  private final float[] weights;
  private final float[] weightSums;
  private final float[] squares;
  private final float[] transitions = new float[L * L];
  private final float[] transitionSums = new float[L * L];
  private final float[] transitionSquares = new float[L * L];
  private final Lattice lattice = new Lattice(transitions);
  private final float[] gradient = new float[L];

  /** What the features that are not left out count, so that their sum is as large as ever. */
  private final float gain;

  private int passes;

  /** A trainer on some sentences of a set. */
  CrfTrainer(TrainingSet set, List<TrainingSet.Sentence> sentences, TrainingOptions options) {
    this.set = set;
    this.sentences = List.copyOf(sentences);
    this.options = options;
    random = new Random(options.seed());
    gain = 1 / (1 - options.dropout());
    weights = new float[set.rows() * L];
    weightSums = new float[set.rows() * L];
    squares = new float[set.rows() * L];
    Arrays.fill(squares, 1);
    Arrays.fill(transitionSquares, 1);
  }

  /**
   * Weights by row and label, that of row {@code r} and label {@code l} at {@code r * L + l}: the
   * means over the passes so far, which swing less than the last ones.
   */
  float[] weights() {
    return mean(weightSums);
  }

  /** The transitions' means over the passes so far. */
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
   * One pass over the sentences in a random order; returns the mean log-likelihood of a segment.
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

  private double learn(TrainingSet.Sentence sentence) {
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
      likelihood += scores[i * L + labels[i]];
      likelihood += i > 0 ? transitions[labels[i - 1] * L + labels[i]] : 0;
    }
    moveTransitions(labels);
    for (int i = 0; i < size; i++) {
      moveRows(rows[i], i, labels[i]);
    }
    return likelihood;
  }

  private void addRow(int row, float[] scores, int i) {
    int from = row * L;
    int to = i * L;
    for (int label = 0; label < L; label++) {
      scores[to + label] += gain * weights[from + label];
    }
  }

  /** The rows of a segment's features, shared and the domains' own, some left out at random. */
  private int[] rows(TrainingSet.Sentence sentence, int i) {
    int[] features = sentence.features()[i];
    int[] rows = new int[(1 + sentence.domains().length) * features.length];
    int size = 0;
    for (int row : features) {
      if (random.nextFloat() >= options.dropout()) {
        rows[size++] = row;
        for (int domain : sentence.domains()) {
          int copy = set.copyRow(domain, row);
          if (copy != TrainingSet.NO_ROW) {
            rows[size++] = copy;
          }
        }
      }
    }
    return Arrays.copyOf(rows, size);
  }

  private void moveRows(int[] rows, int i, int gold) {
    float most = 0;
    for (int label = 0; label < L; label++) {
      float error = (label == gold ? 1 : 0) - (float) lattice.labelProbability(i, label);
      gradient[label] = gain * error;
      most = Math.max(most, Math.abs(error));
    }
    if (most >= SETTLED) {
      for (int row : rows) {
        moveRow(row);
      }
    }
  }

  private void moveRow(int row) {
    float rate = options.rate();
    // A row pays its penalty in parts, one each time that it is met; when left out, it pays none.
    float penalty = options.penalty() / set.count(row);
    int at = row * L;
    for (int label = 0; label < L; label++) {
      float slope = gradient[label] - penalty * weights[at + label];
      squares[at + label] += slope * slope;
      weights[at + label] += rate * slope / (float) Math.sqrt(squares[at + label]);
    }
  }

  private void moveTransitions(int[] labels) {
    float[] slopes = new float[L * L];
    for (int i = 0; i + 1 < labels.length; i++) {
      for (int from = 0; from < L; from++) {
        for (int to : Labels.following(from)) {
          slopes[from * L + to] -= (float) lattice.transitionProbability(i, from, to);
        }
      }
      slopes[labels[i] * L + labels[i + 1]] += 1;
    }
    for (int k = 0; k < slopes.length; k++) {
      transitionSquares[k] += slopes[k] * slopes[k];
      transitions[k] += options.rate() * slopes[k] / (float) Math.sqrt(transitionSquares[k]);
    }
    lattice.refresh();
  }
}
