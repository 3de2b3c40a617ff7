// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

/**
 * Finds the best tags of a sentence (Viterbi 1967), or says that it cannot be sure of them.
 *
 * <p>It multiplies probabilities where CoreNLP adds their logarithms, and leaves out what all tags
 * of a segment have in common; where a segment and the one before it can have one tag each, nothing
 * is left. Both round, so where the best way is better than the next best by less than {@link
 * #MARGIN}, CoreNLP might take the other. For one thread.
 */
final class QuickDecoder {
  /**
   * By how much, as a share, the best way must be better than any other. The logarithm of a
   * probability is above −300, given {@link TaggerModel#MOST_SCORE}, so CoreNLP's sum of 10,000 is
   * off by less than 3e-6 even if each addition rounds the same way; the shares below e^−30 that it
   * leaves out, and our own rounding, come to much less.
   */
  private static final double MARGIN = 1e-5;

  private static final int LONGEST_SENTENCE = 10_000;

  private final int tagCount;
  private final byte[] allTags;

  /** By last tag and tag: the exponential of the weight. */
  private final double[][] transitions;

  /** By tag of a segment: the exponential of what all but the tag before it say. */
  private final double[] odds;

  /**
   * By place among the tags that the last segment, and this one, can have: the best way's share.
   */
  private double[] before;

  private double[] now;

  /** By segment and place: which place stands before it on the best way; if unsure, its inverse. */
  private byte[] ways = new byte[0];

  private byte[] tags = new byte[0];

  QuickDecoder(TaggerModel model) {
    tagCount = model.tags().size();
    allTags = new byte[tagCount];
    for (int tag = 0; tag < tagCount; tag++) {
      allTags[tag] = (byte) tag;
    }
    transitions = model.denseTransitions();
    for (double[] row : transitions) {
      exponentiate(row, allTags);
    }
    odds = new double[tagCount];
    before = new double[tagCount];
    now = new double[tagCount];
  }

  /** The number of each segment's tag, after {@link #decode}; valid until its next call. */
  byte[] tags() {
    return tags;
  }

  /** Finds the tags, or returns false if CoreNLP's might be others. */
  boolean decode(Sentence sentence) {
    int size = sentence.size();
    if (size > LONGEST_SENTENCE) {
      return false;
    }
    if (size > tags.length) {
      tags = new byte[2 * size];
      ways = new byte[tags.length * tagCount];
    }
    before[0] = 1;
    for (int i = 0; i < size; i++) {
      step(sentence, i);
      double[] swap = before;
      before = now;
      now = swap;
    }
    return walkBack(sentence);
  }

  /** Lengthens the best ways by one segment. */
  private void step(Sentence sentence, int i) {
    byte[] lastTags = sentence.tags(i - 1);
    byte[] nextTags = sentence.tags(i);
    if (lastTags.length == 1 && nextTags.length == 1) {
      now[0] = 1;
      ways[i * tagCount] = 0;
      return;
    }
    sentence.score(i, odds);
    if (lastTags.length > 1) {
      exponentiate(odds, allTags);
      divideByTotals(lastTags);
    } else {
      exponentiate(odds, nextTags);
    }
    for (int place = 0; place < nextTags.length; place++) {
      extend(lastTags, nextTags[place], place, i * tagCount);
    }
    double scale = 1 / greatest(now, nextTags.length);
    for (int place = 0; place < nextTags.length; place++) {
      now[place] *= scale;
    }
  }

  /** Makes odds probabilities: divides the best ways so far by the sums of what follows them. */
  private void divideByTotals(byte[] lastTags) {
    for (int last = 0; last < lastTags.length; last++) {
      double[] transition = transitions[lastTags[last]];
      double total = 0;
      for (int tag = 0; tag < tagCount; tag++) {
        total += transition[tag] * odds[tag];
      }
      before[last] /= total;
    }
  }

  private void extend(byte[] lastTags, int tag, int place, int segment) {
    double best = 0;
    double next = 0;
    int way = 0;
    for (int last = 0; last < lastTags.length; last++) {
      double share = before[last] * transitions[lastTags[last]][tag];
      if (share > best) {
        next = best;
        best = share;
        way = last;
      } else if (share > next) {
        next = share;
      }
    }
    now[place] = best * odds[tag];
    ways[segment + place] = (byte) (best * (1 - MARGIN) > next ? way : ~way);
  }

  /** Reads the best way off its end, which has one tag; false if another comes too close to it. */
  private boolean walkBack(Sentence sentence) {
    int place = 0;
    for (int i = sentence.size() - 1; i >= 0 && place >= 0; i--) {
      tags[i] = sentence.tags(i)[place];
      place = ways[i * tagCount + place];
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

  private static void exponentiate(double[] values, byte[] tags) {
    for (byte tag : tags) {
      values[tag] = Math.exp(values[tag]);
    }
  }
}
