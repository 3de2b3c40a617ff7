// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

/**
 * Finds the best tags of a sentence just as CoreNLP does, down to how each number is rounded and
 * which of two equals is taken: Viterbi's algorithm (1967) over pairs of neighbouring tags, though
 * the model has no use for pairs. Slow. For one thread.
 */
final class ExactDecoder {
  /** Logarithm of the share below which CoreNLP leaves a tag out of a sum. */
  private static final double NEGLIGIBLE = -30;

  private final double[][] transitions;
  private final double[] scores;
  private final double[] logProbabilities;

  ExactDecoder(TaggerModel model) {
    transitions = model.denseTransitions();
    scores = new double[model.tags().size()];
    logProbabilities = new double[model.tags().size()];
  }

  /** The number of each segment's tag. */
  byte[] decode(Sentence sentence) {
    byte[][] ways = new byte[sentence.size()][];
    double[] before = {0};
    for (int i = 0; i < ways.length; i++) {
      ways[i] = new byte[sentence.tags(i - 1).length * sentence.tags(i).length];
      before = step(sentence, i, before, ways[i]);
    }
    return walkBack(sentence, ways, firstGreatest(before));
  }

  /**
   * Lengthens the best ways by one segment.
   *
   * @param before by the last two tags so far, the first of them first: the best way's score
   * @param ways by the last tag and the next: which tag stands before them on the best way
   * @return by the last tag and the next: the best way's score
   */
  private double[] step(Sentence sentence, int i, double[] before, byte[] ways) {
    byte[] lastTags = sentence.tags(i - 1);
    byte[] tags = sentence.tags(i);
    double[] best = new double[ways.length];
    sentence.score(i, scores);
    for (int last = 0, pair = 0; last < lastTags.length; last++) {
      normalize(transitions[lastTags[last]]);
      for (int tag = 0; tag < tags.length; tag++, pair++) {
        best[pair] = Double.NEGATIVE_INFINITY;
        for (int way = last; way < before.length; way += lastTags.length) {
          double score = before[way] + logProbabilities[tags[tag]];
          if (score > best[pair]) {
            best[pair] = score;
            ways[pair] = (byte) (way / lastTags.length);
          }
        }
      }
    }
    return best;
  }

  /** Turns the scores of all tags into logarithms of probabilities. */
  private void normalize(double[] transition) {
    for (int tag = 0; tag < scores.length; tag++) {
      logProbabilities[tag] = transition[tag] + scores[tag];
    }
    int top = firstGreatest(logProbabilities);
    double max = logProbabilities[top];
    double rest = 0;
    for (int tag = 0; tag < scores.length; tag++) {
      if (tag != top && logProbabilities[tag] > max + NEGLIGIBLE) {
        rest += Math.exp(logProbabilities[tag] - max);
      }
    }
    double total = rest == 0 ? max : max + Math.log(1 + rest);
    for (int tag = 0; tag < scores.length; tag++) {
      logProbabilities[tag] -= total;
    }
  }

  private static int firstGreatest(double[] values) {
    int greatest = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[greatest]) {
        greatest = i;
      }
    }
    return greatest;
  }

  private static byte[] walkBack(Sentence sentence, byte[][] ways, int end) {
    byte[] found = new byte[ways.length];
    int pair = end;
    for (int i = ways.length - 1; i >= 0; i--) {
      byte[] tags = sentence.tags(i);
      found[i] = tags[pair % tags.length];
      pair = ways[i][pair] * sentence.tags(i - 1).length + pair / tags.length;
    }
    return found;
  }
}
