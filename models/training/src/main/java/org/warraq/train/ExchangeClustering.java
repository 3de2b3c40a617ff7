// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.Arrays;

/**
 * Divides words into classes so that each word's class foretells the next word's class as well as
 * may be: words are moved one at a time to the class that raises the likelihood of the text most.
 *
 * <p>Deterministic: words go in the order of their numbers, ties to the lower class. Not
 * thread-safe.
 *
 * @see <a href="https://doi.org/10.1016/S0167-6393(97)00062-9">Martin, Liermann and Ney (1998),
 *     Algorithms for bigram and trigram word clustering</a>
 */
final class ExchangeClustering {
  /** {@code n ln n} of small numbers. */
  private static final double[] ENTROPY = table();

  private final BigramCounts bigrams;
  private final int classes;
  private final int[] classOf;
  private final long[] unigrams;

  /** Bigrams of classes: of {@code a} before {@code b} at {@code a * classes + b}. */
  private final int[] pairs;

  private final int[] before;
  private final int[] after;

  /**
   * Begins with the most frequent words in classes of their own and the rest dealt out in turn.
   *
   * @param bigrams of words numbered by falling frequency
   * @param classes how many classes to make
   */
  ExchangeClustering(BigramCounts bigrams, int classes) {
    this.bigrams = bigrams;
    this.classes = classes;
    classOf = new int[bigrams.words()];
    unigrams = new long[classes];
    pairs = new int[classes * classes];
    before = new int[classes];
    after = new int[classes];
    for (int word = 0; word < classOf.length; word++) {
      classOf[word] = word % classes;
    }
    for (int word = 0; word < classOf.length; word++) {
      unigrams[classOf[word]] += bigrams.count(word);
      for (int k = bigrams.nextBegin(word); k < bigrams.nextBegin(word + 1); k++) {
        pairs[classOf[word] * classes + classOf[bigrams.next(k)]] += bigrams.nextCount(k);
      }
    }
  }

  /** The class of each word. */
  int[] classes() {
    return classOf.clone();
  }

  /** Goes over all words once; returns how many changed their class. */
  int pass() {
    int moved = 0;
    for (int word = 0; word < classOf.length; word++) {
      int from = classOf[word];
      countNeighbours(word);
      take(word, from, -1);
      int to = best(word);
      take(word, to, 1);
      classOf[word] = to;
      moved += from == to ? 0 : 1;
    }
    return moved;
  }

  /** How often each class stands before and after the word; the word beside itself left out. */
  private void countNeighbours(int word) {
    Arrays.fill(before, 0);
    Arrays.fill(after, 0);
    for (int k = bigrams.nextBegin(word); k < bigrams.nextBegin(word + 1); k++) {
      after[classOf[bigrams.next(k)]] += bigrams.next(k) == word ? 0 : bigrams.nextCount(k);
    }
    for (int k = bigrams.previousBegin(word); k < bigrams.previousBegin(word + 1); k++) {
      before[classOf[bigrams.previous(k)]] +=
          bigrams.previous(k) == word ? 0 : bigrams.previousCount(k);
    }
  }

  /** Takes a word out of a class ({@code sign} −1), or puts it in (1). */
  private void take(int word, int group, int sign) {
    unigrams[group] += (long) sign * bigrams.count(word);
    pairs[group * classes + group] += sign * bigrams.selfCount(word);
    for (int other = 0; other < classes; other++) {
      pairs[group * classes + other] += sign * after[other];
      pairs[other * classes + group] += sign * before[other];
    }
  }

  /** The class that a word, which is in none, raises the likelihood most in. */
  private int best(int word) {
    int[] others = new int[classes];
    int met = 0;
    for (int other = 0; other < classes; other++) {
      if (before[other] > 0 || after[other] > 0) {
        others[met++] = other;
      }
    }
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int group = 0; group < classes; group++) {
      double gain =
          -2 * (entropy(unigrams[group] + bigrams.count(word)) - entropy(unigrams[group]));
      int self = pairs[group * classes + group];
      int added = bigrams.selfCount(word) + before[group] + after[group];
      gain += entropy(self + added) - entropy(self);
      for (int k = 0; k < met; k++) {
        int other = others[k];
        if (other != group) {
          gain += gain(pairs[group * classes + other], after[other]);
          gain += gain(pairs[other * classes + group], before[other]);
        }
      }
      if (gain > most) {
        most = gain;
        best = group;
      }
    }
    return best;
  }

  private double gain(int count, int added) {
    return added == 0 ? 0 : entropy(count + added) - entropy(count);
  }

  private static double[] table() {
    double[] table = new double[1 << 16];
    for (int n = 1; n < table.length; n++) {
      table[n] = n * StrictMath.log(n);
    }
    return table;
  }

  private double entropy(long count) {
    return count < ENTROPY.length ? ENTROPY[(int) count] : count * StrictMath.log((double) count);
  }
}
