// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.crf;

import java.util.Arrays;
import org.warraq.article.EntityType;

/**
 * The labellings of one sentence at a time under a linear-chain conditional random field: the best
 * one, and how probable labels and mentions are.
 *
 * <p>{@link #start} on a sentence, fill its scores, then ask. Holds scratch arrays that grow: one
 * instance a thread.
 *
 * @see <a href="https://repository.upenn.edu/handle/20.500.14332/6188">Lafferty, McCallum and
 *     Pereira (2001), Conditional Random Fields</a>
 */
public final class Lattice {
  private static final int L = Labels.COUNT;
  private static final double SMALL = 1e-100;

  private final float[] transitions;
  private final double[] moves = new double[L * L];
  private int size;
  private float[] scores = new float[0];
  private double[] weights = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private final double[] ahead = new double[L];

  /** What forward sums are multiplied by, at each segment, to add up to 1. */
  private double[] scales = new double[0];

  private int[] back = new int[0];
  private int[] best = new int[0];

  /**
   * A lattice over given transitions; {@link #refresh} tells it that they changed.
   *
   * @param transitions score of label {@code to} after label {@code from}, at {@code from *
   *     Labels.COUNT + to}
   */
  public Lattice(float[] transitions) {
    this.transitions = transitions;
    refresh();
  }

  /** Takes in the transitions as they now are. */
  public void refresh() {
    for (int from = 0; from < L; from++) {
      for (int to : Labels.following(from)) {
        moves[from * L + to] = StrictMath.exp(transitions[from * L + to]);
      }
    }
  }

  /**
   * Starts on a sentence.
   *
   * @param segments its length, at least 1
   * @return zeroed scores to add to, that of label {@code l} at segment {@code i} at {@code i *
   *     Labels.COUNT + l}; longer than asked for
   */
  public float[] start(int segments) {
    size = segments;
    if (scores.length < segments * L) {
      int room = 2 * segments * L;
      scores = new float[room];
      weights = new double[room];
      forward = new double[room];
      backward = new double[room];
      back = new int[room];
      best = new int[2 * segments];
      scales = new double[2 * segments];
    } else {
      Arrays.fill(scores, 0, segments * L, 0);
    }
    return scores;
  }

  /** The most probable labels (Viterbi), in an array that is longer than the sentence. */
  public int[] best() {
    float[] reached = new float[L];
    float[] next = new float[L];
    for (int label = 0; label < L; label++) {
      reached[label] = Labels.opens(label) ? scores[label] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < size; i++) {
      Arrays.fill(next, Float.NEGATIVE_INFINITY);
      for (int from = 0; from < L; from++) {
        for (int to : Labels.following(from)) {
          float score = reached[from] + transitions[from * L + to];
          if (score > next[to]) {
            next[to] = score;
            back[i * L + to] = from;
          }
        }
      }
      for (int label = 0; label < L; label++) {
        reached[label] = next[label] + scores[i * L + label];
      }
    }
    int label = Labels.OUTSIDE;
    for (int last = 1; last < L; last++) {
      if (Labels.closes(last) && reached[last] > reached[label]) {
        label = last;
      }
    }
    for (int i = size - 1; i >= 0; i--) {
      best[i] = label;
      label = back[i * L + label];
    }
    return best;
  }

  /**
   * Sums over all labellings (forward-backward); call before asking for probabilities.
   *
   * @return the logarithm of the sum of the weights of all labellings
   */
  public double sum() {
    double logarithm = 0;
    for (int i = 0; i < size; i++) {
      float most = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < L; label++) {
        most = Math.max(most, scores[i * L + label]);
      }
      for (int label = 0; label < L; label++) {
        weights[i * L + label] = QuickExp.exp(scores[i * L + label] - most);
      }
      logarithm += most;
    }
    logarithm += sumForward();
    sumBackward();
    return logarithm;
  }

  /** Probability that segment {@code i} has {@code label}. */
  public double probability(int i, int label) {
    return forward[i * L + label] * backward[i * L + label];
  }

  /**
   * Probability that segment {@code i} is in a mention of a type.
   *
   * @param type a type's number, in the order of {@link EntityType}
   */
  public double typeProbability(int i, int type) {
    double sum = 0;
    for (int label = Labels.first(type); label < Labels.first(type + 1); label++) {
      sum += probability(i, label);
    }
    return sum;
  }

  /** Probability of being in a mention of a type, of that segment in a stretch which has least. */
  public double leastProbability(EntityType type, int begin, int end) {
    double least = 1;
    for (int i = begin; i < end; i++) {
      least = Math.min(least, typeProbability(i, Labels.number(type)));
    }
    return least;
  }

  /** Probability that segment {@code i} has label {@code from} and the next one {@code to}. */
  public double probability(int i, int from, int to) {
    int next = (i + 1) * L + to;
    return forward[i * L + from]
        * moves[from * L + to]
        * weights[next]
        * backward[next]
        * scales[i + 1];
  }

  /** Probability that exactly the segments from {@code begin} to {@code end} are a mention. */
  public double probability(EntityType type, int begin, int end) {
    if (end - begin == 1) {
      return probability(begin, Labels.single(type));
    }
    int label = Labels.begin(type);
    double path = forward[begin * L + label];
    for (int i = begin + 1; i < end; i++) {
      int next = i + 1 < end ? Labels.inside(type) : Labels.end(type);
      path *= moves[label * L + next] * weights[i * L + next] * scales[i];
      label = next;
    }
    return path * backward[(end - 1) * L + label];
  }

  private double sumForward() {
    double logarithm = 0;
    double product = 1;
    for (int i = 0; i < size; i++) {
      int at = i * L;
      if (i == 0) {
        for (int label = 0; label < L; label++) {
          forward[label] = Labels.opens(label) ? 1 : 0;
        }
      } else {
        moveForward(at);
      }
      double total = 0;
      for (int label = 0; label < L; label++) {
        boolean open = i == size - 1 && !Labels.closes(label);
        forward[at + label] *= open ? 0 : weights[at + label];
        total += forward[at + label];
      }
      scales[i] = 1 / total;
      for (int label = 0; label < L; label++) {
        forward[at + label] *= scales[i];
      }
      product *= total;
      if (product < SMALL || product > 1 / SMALL) { // A logarithm takes long.
        logarithm += StrictMath.log(product);
        product = 1;
      }
    }
    return logarithm + StrictMath.log(product);
  }

  /** Sums up what reaches the labels of a segment, which begin at {@code at}. */
  private void moveForward(int at) {
    Arrays.fill(forward, at, at + L, 0);
    for (int from = 0; from < L; from++) {
      double reached = forward[at - L + from];
      for (int to : Labels.following(from)) {
        forward[at + to] += reached * moves[from * L + to];
      }
    }
  }

  /** Scales as forward did, so that forward times backward is a probability. */
  private void sumBackward() {
    int last = (size - 1) * L;
    for (int label = 0; label < L; label++) {
      backward[last + label] = Labels.closes(label) ? 1 : 0;
    }
    for (int at = last - L; at >= 0; at -= L) {
      for (int to = 0; to < L; to++) {
        ahead[to] = weights[at + L + to] * backward[at + L + to] * scales[at / L + 1];
      }
      for (int from = 0; from < L; from++) {
        double total = 0;
        for (int to : Labels.following(from)) {
          total += moves[from * L + to] * ahead[to];
        }
        backward[at + from] = total;
      }
    }
  }
}
