// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.Arrays;

/**
 * Finds the best tags of a sentence (Viterbi 1967), or reports that rounding could decide between
 * two taggings. Then {@link ExactDecoder} must decide, so that the tags are CoreNLP's.
 *
 * <p>CoreNLP adds logarithms of probabilities; this decoder multiplies probabilities and leaves out
 * factors that all tags of a segment share. Where a segment and the one before it can have only one
 * tag each, no factor is left. Not thread-safe.
 */
final class QuickDecoder {
  /**
   * The best path must be better than any other by at least this share. CoreNLP's rounding cannot
   * make up for it: the logarithm of a probability is above −300 because of {@link
   * TaggerModel#MAX_SCORE}, so a sum of 10,000 of them is wrong by less than 3e-6 even if every
   * addition rounds in the same direction. Our own rounding, and the probabilities below e^−30 that
   * CoreNLP leaves out, weigh much less.
   */
  private static final double MARGIN = 1e-5;

  /** Longest sentence, in segments, that {@link #MARGIN} is good for. */
  private static final int MAX_SIZE = 10_000;

  private final int tagCount;
  private final ContextOdds context;

  /** The exponential of the weight of tag {@code b} after tag {@code a} at {@code [a][b]}. */
  private final double[][] transitions;

  /** By tag of the current segment: its {@link ContextOdds}. */
  private final double[] odds;

  /**
   * The probability of the best path that ends with the {@code p}-th possible tag of the segment
   * before, at {@code p}; scaled so that the best is 1.
   */
  private double[] previousBest;

  /** The same as {@link #previousBest}, for the current segment. */
  private double[] best;

  /**
   * At {@code i * tagCount + p}, for the {@code p}-th possible tag of segment {@code i}: which
   * possible tag of the segment before the best path has. If another path comes too close, the
   * number's complement, which is negative.
   */
  private byte[] backPointers = new byte[0];

  /** By segment: its tag on the best path. */
  private byte[] tags = new byte[0];

  /**
   * A decoder.
   *
   * @param factors the {@link WeightRows#exponentials} of the model's weights of forms
   */
  QuickDecoder(TaggerModel model, WeightRows factors) {
    tagCount = model.tags().size();
    context = new ContextOdds(model, factors);
    transitions = model.denseTransitions();
    for (double[] row : transitions) {
      Arrays.setAll(row, tag -> Math.exp(row[tag]));
    }
    odds = new double[tagCount];
    previousBest = new double[tagCount];
    best = new double[tagCount];
  }

  /**
   * The number of each segment's tag after {@link #decode} has returned true. The array may be
   * longer than the sentence, and the next call overwrites it.
   */
  byte[] tags() {
    return tags;
  }

  /** Finds the tags. Returns false if CoreNLP's tags could be others. */
  boolean decode(TaggerSentence sentence) {
    int size = sentence.size();
    if (size > MAX_SIZE) {
      return false;
    }
    if (size > tags.length) {
      tags = new byte[2 * size];
      backPointers = new byte[tags.length * tagCount];
    }
    previousBest[0] = 1;
    for (int i = 0; i < size; i++) {
      step(sentence, i);
      double[] swap = previousBest;
      previousBest = best;
      best = swap;
    }
    return traceBack(sentence);
  }

  /** Extends the best paths by one segment. */
  private void step(TaggerSentence sentence, int i) {
    byte[] previousTags = sentence.tags(i - 1);
    byte[] nextTags = sentence.tags(i);
    if (previousTags.length == 1 && nextTags.length == 1) {
      best[0] = 1;
      backPointers[i * tagCount] = 0;
      return;
    }
    context.compute(sentence, i, odds);
    if (previousTags.length > 1) {
      divideByTotals(previousTags);
    }
    for (int place = 0; place < nextTags.length; place++) {
      extend(previousTags, nextTags[place], place, i * tagCount);
    }
    double scale = 1 / greatest(best, nextTags.length);
    for (int place = 0; place < nextTags.length; place++) {
      best[place] *= scale;
    }
  }

  /**
   * Normalises the odds to probabilities: divides the best path to each previous tag by the sum of
   * the odds of all tags after it.
   */
  private void divideByTotals(byte[] previousTags) {
    for (int place = 0; place < previousTags.length; place++) {
      double[] transition = transitions[previousTags[place]];
      double total = 0;
      for (int tag = 0; tag < tagCount; tag++) {
        total += transition[tag] * odds[tag];
      }
      previousBest[place] /= total;
    }
  }

  private void extend(byte[] previousTags, int tag, int place, int row) {
    double greatest = 0;
    double second = 0;
    int backPointer = 0;
    for (int previous = 0; previous < previousTags.length; previous++) {
      double probability = previousBest[previous] * transitions[previousTags[previous]][tag];
      if (probability > greatest) {
        second = greatest;
        greatest = probability;
        backPointer = previous;
      } else if (probability > second) {
        second = probability;
      }
    }
    best[place] = greatest * odds[tag];
    boolean sure = greatest * (1 - MARGIN) > second;
    backPointers[row + place] = (byte) (sure ? backPointer : ~backPointer);
  }

  /**
   * Reads the best path from its end, which can have only one tag. Returns false if another path
   * comes too close to it.
   */
  private boolean traceBack(TaggerSentence sentence) {
    int place = 0;
    for (int i = sentence.size() - 1; i >= 0 && place >= 0; i--) {
      tags[i] = sentence.tags(i)[place];
      place = backPointers[i * tagCount + place];
    }
    return place >= 0;
  }

  private static double greatest(double[] values, int size) {
    double greatest = values[0];
    for (int i = 1; i < size; i++) {
      greatest = Math.max(greatest, values[i]);
    }
    return greatest;
  }
}
