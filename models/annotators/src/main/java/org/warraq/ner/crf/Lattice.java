// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import java.util.Arrays;
import org.warraq.article.EntityType;

/**
 * All labellings of one sentence under a linear-chain conditional random field: finds the
 * probabilities of labels, types and entities (forward-backward).
 *
 * <p>Use: call {@link #start} for a sentence, add to the scores that it returns, then call {@link
 * #forwardBackward} and ask for probabilities. Not thread-safe: holds scratch arrays, which grow
 * with the longest sentence. The shapes of arrays are listed in {@link Labels}.
 *
 * @see <a href="https://repository.upenn.edu/handle/20.500.14332/6188">Lafferty, McCallum and
 *     Pereira (2001), Conditional Random Fields</a>
 */
public final class Lattice {
  private static final int LABELS = Labels.COUNT;

  /** A product of scales gives way to its logarithm before it leaves 1e−100 to 1e100. */
  private static final double TINY = 1e-100;

  private final float[] transitions;

  /** The exponentials of {@link #transitions}; 0 where a transition is not allowed. */
  private final double[] transitionWeights = new double[LABELS * LABELS];

  private int size;

  // By segment and label, for the sentence of `size` segments.
  private float[] scores = new float[0];

  /** The exponential of each score less the segment's highest score: 0 to 1. */
  private double[] emissions = new double[0];

  /** Sums over all labellings up to a segment and label, scaled. */
  private double[] forward = new double[0];

  /** Sums over all labellings after a segment and label, scaled. */
  private double[] backward = new double[0];

  /** By segment: the factor that makes its forward sums add up to 1. */
  private double[] scales = new double[0];

  /** By label, for the segment that {@link #sumBackward} comes from. */
  private final double[] ahead = new double[LABELS];

  /**
   * A lattice for sentences of one model.
   *
   * @param transitions by label and next label; kept, not copied. After a change of its cells call
   *     {@link #refresh}
   */
  public Lattice(float[] transitions) {
    this.transitions = transitions;
    refresh();
  }

  /** Takes over the present values of the transitions. */
  public void refresh() {
    for (int from = 0; from < LABELS; from++) {
      for (int to : Labels.following(from)) {
        transitionWeights[from * LABELS + to] = StrictMath.exp(transitions[from * LABELS + to]);
      }
    }
  }

  /**
   * Starts a sentence.
   *
   * @param segments its number of segments, at least 1
   * @return scores by segment and label, all 0, for the caller to add to; the array may be longer
   *     than the sentence
   */
  public float[] start(int segments) {
    size = segments;
    if (scores.length < segments * LABELS) {
      int capacity = 2 * segments * LABELS;
      scores = new float[capacity];
      emissions = new double[capacity];
      forward = new double[capacity];
      backward = new double[capacity];
      scales = new double[2 * segments];
    } else {
      Arrays.fill(scores, 0, segments * LABELS, 0);
    }
    return scores;
  }

  /** The number of segments of the sentence that was started last. */
  int size() {
    return size;
  }

  /**
   * Sums over all labellings. All probabilities need this call first.
   *
   * @return the logarithm of the partition function: of the sum of all labellings' weights
   */
  public double forwardBackward() {
    double logarithm = 0;
    for (int i = 0; i < size; i++) {
      float highest = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < LABELS; label++) {
        highest = Math.max(highest, scores[i * LABELS + label]);
      }
      for (int label = 0; label < LABELS; label++) {
        emissions[i * LABELS + label] = QuickExp.exp(scores[i * LABELS + label] - highest);
      }
      logarithm += highest;
    }
    logarithm += sumForward();
    sumBackward();
    return logarithm;
  }

  /** Probability that segment {@code i} has {@code label}. */
  public double labelProbability(int i, int label) {
    return forward[i * LABELS + label] * backward[i * LABELS + label];
  }

  /** Probability that segment {@code i} has label {@code from} and the next one {@code to}. */
  public double transitionProbability(int i, int from, int to) {
    int next = (i + 1) * LABELS + to;
    return forward[i * LABELS + from]
        * transitionWeights[from * LABELS + to]
        * emissions[next]
        * backward[next]
        * scales[i + 1];
  }

  /**
   * Probability that segment {@code i} is in an entity of a type.
   *
   * @param type a type's number, see {@link Labels#number}
   */
  public double typeProbability(int i, int type) {
    double sum = 0;
    for (int label = Labels.first(type); label < Labels.first(type + 1); label++) {
      sum += labelProbability(i, label);
    }
    return sum;
  }

  /**
   * Probability that exactly the segments from {@code begin} to {@code end}, exclusive, are an
   * entity of a type.
   */
  public double entityProbability(EntityType type, int begin, int end) {
    return end - begin == 1
        ? labelProbability(begin, Labels.whole(type))
        : pathProbability(type, begin, end - 1, Labels.end(type));
  }

  /**
   * Probability that an entity of a type begins at a segment and goes on after another, {@code
   * last}.
   */
  double continuesProbability(EntityType type, int begin, int last) {
    return last == begin
        ? labelProbability(begin, Labels.begin(type))
        : pathProbability(type, begin, last, Labels.inside(type));
  }

  /** Probability that an entity begins at a segment and has a label at a later one. */
  private double pathProbability(EntityType type, int begin, int last, int lastLabel) {
    int label = Labels.begin(type);
    double path = forward[begin * LABELS + label];
    for (int i = begin + 1; i <= last; i++) {
      int next = i < last ? Labels.inside(type) : lastLabel;
      path *= transitionWeights[label * LABELS + next] * emissions[i * LABELS + next] * scales[i];
      label = next;
    }
    return path * backward[last * LABELS + lastLabel];
  }

  /** Fills {@link #forward} and {@link #scales}; returns the logarithm of the sum at the end. */
  private double sumForward() {
    double logarithm = 0;
    double product = 1;
    for (int i = 0; i < size; i++) {
      int row = i * LABELS;
      if (i == 0) {
        for (int label = 0; label < LABELS; label++) {
          forward[label] = Labels.opens(label) ? 1 : 0;
        }
      } else {
        sumTransitionsInto(row);
      }
      double total = 0;
      for (int label = 0; label < LABELS; label++) {
        boolean unclosed = i == size - 1 && !Labels.closes(label);
        forward[row + label] *= unclosed ? 0 : emissions[row + label];
        total += forward[row + label];
      }
      scales[i] = 1 / total;
      for (int label = 0; label < LABELS; label++) {
        forward[row + label] *= scales[i];
      }
      product *= total;
      if (product < TINY || product > 1 / TINY) { // Rarely, because a logarithm is slow.
        logarithm += StrictMath.log(product);
        product = 1;
      }
    }
    return logarithm + StrictMath.log(product);
  }

  /** Sums the paths to each label of the segment whose cells begin at {@code row}. */
  private void sumTransitionsInto(int row) {
    Arrays.fill(forward, row, row + LABELS, 0);
    for (int from = 0; from < LABELS; from++) {
      double reached = forward[row - LABELS + from];
      for (int to : Labels.following(from)) {
        forward[row + to] += reached * transitionWeights[from * LABELS + to];
      }
    }
  }

  /** Fills {@link #backward}, scaled so that forward times backward is a probability. */
  private void sumBackward() {
    int last = (size - 1) * LABELS;
    for (int label = 0; label < LABELS; label++) {
      backward[last + label] = Labels.closes(label) ? 1 : 0;
    }
    for (int row = last - LABELS; row >= 0; row -= LABELS) {
      int next = row + LABELS;
      for (int to = 0; to < LABELS; to++) {
        ahead[to] = emissions[next + to] * backward[next + to] * scales[next / LABELS];
      }
      for (int from = 0; from < LABELS; from++) {
        double total = 0;
        for (int to : Labels.following(from)) {
          total += transitionWeights[from * LABELS + to] * ahead[to];
        }
        backward[row + from] = total;
      }
    }
  }
}
