// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.Arrays;

/**
 * Clusters words into classes by the exchange algorithm: each word in turn is moved to the class
 * that most raises the likelihood of the text under a class bigram model.
 *
 * <p>Deterministic: words are moved in the order of their numbers, and if several classes are
 * equally good, the one with the lowest number wins. Not thread-safe.
 *
 * @see <a href="https://doi.org/10.1016/S0167-6393(97)00062-9">Martin, Liermann and Ney (1998),
 *     Algorithms for bigram and trigram word clustering</a>
 */
final class ExchangeClustering {
  /** {@code n ln n} for small {@code n}. */
  private static final double[] N_LOG_N = table();

  private final BigramCounts bigrams;
  private final int classes;

  /** For each word its class. */
  private final int[] classOf;

  /** For each class the number of its words in the text. */
  private final long[] unigrams;

  /** The count of class {@code a} before class {@code b} is at {@code a * classes + b}. */
  private final int[] pairs;

  /** For each class how often it precedes the word that is being moved. */
  private final int[] before;

  /** For each class how often it follows the word that is being moved. */
  private final int[] after;

  /**
   * Starts with word {@code w} in class {@code w} modulo {@code classes}, so that the most frequent
   * words are in different classes.
   *
   * @param bigrams counts of words that are numbered by falling frequency
   * @param classes number of classes to make
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

  /** Returns the class of each word. */
  int[] classes() {
    return classOf.clone();
  }

  /** Moves each word once; returns how many words changed their class. */
  int pass() {
    int moved = 0;
    for (int word = 0; word < classOf.length; word++) {
      int from = classOf[word];
      countNeighbours(word);
      addToClass(word, from, -1);
      int to = bestClass(word);
      addToClass(word, to, 1);
      classOf[word] = to;
      moved += from == to ? 0 : 1;
    }
    return moved;
  }

  /**
   * Counts, for each class, how often its words occur before and after a word. Places where the
   * word follows itself are not counted.
   */
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

  /** Adds a word to a class ({@code sign} 1), or removes it from there (−1). */
  private void addToClass(int word, int group, int sign) {
    unigrams[group] += (long) sign * bigrams.count(word);
    pairs[group * classes + group] += sign * bigrams.selfCount(word);
    for (int other = 0; other < classes; other++) {
      pairs[group * classes + other] += sign * after[other];
      pairs[other * classes + group] += sign * before[other];
    }
  }

  /** Returns the class in which a word, which is in no class now, raises the likelihood most. */
  private int bestClass(int word) {
    int[] neighbours = new int[classes];
    int size = 0;
    for (int other = 0; other < classes; other++) {
      if (before[other] > 0 || after[other] > 0) {
        neighbours[size++] = other;
      }
    }
    int best = 0;
    double greatestGain = Double.NEGATIVE_INFINITY;
    for (int group = 0; group < classes; group++) {
      double gain = -2 * (nLogN(unigrams[group] + bigrams.count(word)) - nLogN(unigrams[group]));
      int self = pairs[group * classes + group];
      int added = bigrams.selfCount(word) + before[group] + after[group];
      gain += nLogN(self + added) - nLogN(self);
      for (int k = 0; k < size; k++) {
        int other = neighbours[k];
        if (other != group) {
          gain += gain(pairs[group * classes + other], after[other]);
          gain += gain(pairs[other * classes + group], before[other]);
        }
      }
      if (gain > greatestGain) {
        greatestGain = gain;
        best = group;
      }
    }
    return best;
  }

  private double gain(int count, int added) {
    return added == 0 ? 0 : nLogN(count + added) - nLogN(count);
  }

  private static double[] table() {
    double[] table = new double[1 << 16];
    for (int n = 1; n < table.length; n++) {
      table[n] = n * StrictMath.log(n);
    }
    return table;
  }

  private double nLogN(long count) {
    return count < N_LOG_N.length ? N_LOG_N[(int) count] : count * StrictMath.log((double) count);
  }
}
