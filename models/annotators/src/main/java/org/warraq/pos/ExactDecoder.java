// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

/**
 * Finds the best tags of a sentence exactly as CoreNLP does: numbers are rounded in the same way,
 * and the same one of two equal paths is taken. Like CoreNLP it runs Viterbi's algorithm (1967)
 * over pairs of neighbouring tags, although the model does not need pairs. Slow. Not thread-safe.
 *
 * <p>The pair of the {@code a}-th possible tag of a segment and the {@code b}-th possible tag of
 * the next segment, which can have {@code n} tags, is the number {@code a * n + b}.
 */
final class ExactDecoder {
  /** CoreNLP leaves a tag out of a sum if its share has a logarithm below this. */
  private static final double NEGLIGIBLE = -30;

  /** The weight of tag {@code b} after tag {@code a} at {@code [a][b]}. */
  private final double[][] transitions;

  /** By tag of the current segment: its context score. */
  private final double[] scores;

  /** By tag of the current segment: the logarithm of its probability after one previous tag. */
  private final double[] logProbabilities;

  ExactDecoder(TaggerModel model) {
    transitions = model.denseTransitions();
    scores = new double[model.tags().size()];
    logProbabilities = new double[model.tags().size()];
  }

  /** The number of each segment's tag. */
  byte[] decode(TaggerSentence sentence) {
    byte[][] backPointers = new byte[sentence.size()][];
    double[] best = {0};
    for (int i = 0; i < backPointers.length; i++) {
      backPointers[i] = new byte[sentence.tags(i - 1).length * sentence.tags(i).length];
      best = step(sentence, i, best, backPointers[i]);
    }
    return traceBack(sentence, backPointers, firstGreatest(best));
  }

  /**
   * Extends the best paths by segment {@code i}.
   *
   * @param before by the pair of segments {@code i - 2} and {@code i - 1}: the score of the best
   *     path
   * @param backPointers receives, by the pair of segments {@code i - 1} and {@code i}, which
   *     possible tag of segment {@code i - 2} the best path has
   * @return by the pair of segments {@code i - 1} and {@code i}: the score of the best path
   */
  private double[] step(TaggerSentence sentence, int i, double[] before, byte[] backPointers) {
    byte[] previousTags = sentence.tags(i - 1);
    byte[] tags = sentence.tags(i);
    double[] best = new double[backPointers.length];
    sentence.contextScores(i, scores);
    for (int previous = 0, pair = 0; previous < previousTags.length; previous++) {
      normalise(transitions[previousTags[previous]]);
      for (int tag = 0; tag < tags.length; tag++, pair++) {
        best[pair] = Double.NEGATIVE_INFINITY;
        for (int earlier = previous; earlier < before.length; earlier += previousTags.length) {
          double score = before[earlier] + logProbabilities[tags[tag]];
          if (score > best[pair]) {
            best[pair] = score;
            backPointers[pair] = (byte) (earlier / previousTags.length);
          }
        }
      }
    }
    return best;
  }

  /** Computes the logarithms of the probabilities of all tags after one previous tag. */
  private void normalise(double[] transition) {
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

  private static byte[] traceBack(TaggerSentence sentence, byte[][] backPointers, int lastPair) {
    byte[] found = new byte[backPointers.length];
    int pair = lastPair;
    for (int i = backPointers.length - 1; i >= 0; i--) {
      byte[] tags = sentence.tags(i);
      found[i] = tags[pair % tags.length];
      pair = backPointers[i][pair] * sentence.tags(i - 1).length + pair / tags.length;
    }
    return found;
  }
}
