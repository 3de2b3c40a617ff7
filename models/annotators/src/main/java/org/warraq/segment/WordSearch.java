// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmentLabel.LABELS;
import static org.warraq.segment.SegmentLabel.PAIRS;

import java.util.Arrays;

/** Finds the {@link WordPaths} of single words. Reused for many words; for one thread. */
final class WordSearch {
  private final SymbolSequence symbols;
  private final ViterbiStep step;

  /**
   * At {@code 36 first label + state}: score of the best path from that label of the first letter
   * to a state of the current position. See {@link ViterbiStep} for states.
   */
  private long[] scores = new long[LABELS * PAIRS];

  /** Scores of the next position; swapped with {@link #scores}. */
  private long[] nextScores = new long[LABELS * PAIRS];

  /** At {@code 36 position + state}: like {@link #scores}, from one label of the first letter. */
  private long[] history = new long[16 * PAIRS];

  WordSearch(SegmenterModel model) {
    symbols = new SymbolSequence(model.alphabet());
    step = new ViterbiStep(model);
  }

  /** Finds the paths of a word, given its normalised spelling. */
  WordPaths search(String spelling, PlaceInSentence place) {
    read(spelling, place);
    WordPaths paths = new WordPaths(spelling, place, symbols);
    step.moveTo(symbols, 0);
    scoreFirstLetter(paths);
    for (int i = 1; i < symbols.size(); i++) {
      step.moveTo(symbols, i);
      if (i == 1) {
        addStrayGainsOfSecondLetter(paths);
        for (int first = 0; first < LABELS; first++) {
          step.start(labelBefore(place), first, nextScores, first * PAIRS);
        }
      } else if (i == 2) {
        for (int first = 0; first < LABELS; first++) {
          step.extendFrom(first, scores, nextScores, first * PAIRS);
        }
      } else {
        step.extendAll(scores, nextScores, LABELS);
      }
      swapScores();
    }
    scoreLastLetter(paths);
    return paths;
  }

  private void swapScores() {
    long[] swap = scores;
    scores = nextScores;
    nextScores = swap;
  }

  private void scoreFirstLetter(WordPaths paths) {
    boolean isFirst = paths.place.isFirst();
    for (int label = 0; label < LABELS; label++) {
      startWith(label, paths.place, scores, label * PAIRS);
      paths.firstScores[label] =
          isFirst
              ? step.score(SegmentLabel.OUTSIDE, SegmentLabel.OUTSIDE, label)
              : step.score(SegmentLabel.BOUNDARY, label);
      for (int stray = 0; stray < LABELS; stray++) {
        paths.strayBefore[SegmentLabel.pair(stray, label)] = greatestAfterStray(stray, label);
      }
    }
  }

  private long greatestAfterStray(int stray, int label) {
    return stray == SegmentLabel.BOUNDARY
        ? FixedPointScore.NEVER
        : Math.max(FixedPointScore.NEVER, step.greatestScore(stray, label));
  }

  /** Adds the greatest gain of a stray boundary over the right one at the second letter. */
  private void addStrayGainsOfSecondLetter(WordPaths paths) {
    for (int label = 0; label < LABELS; label++) {
      for (int stray = 0; stray < LABELS; stray++) {
        paths.strayBefore[SegmentLabel.pair(stray, label)] +=
            step.greatestGain(stray, SegmentLabel.BOUNDARY, label);
      }
    }
  }

  private void scoreLastLetter(WordPaths paths) {
    for (int first = 0; first < LABELS; first++) {
      for (int label = 0; label < LABELS; label++) {
        int pair = SegmentLabel.pair(first, label);
        paths.inside[pair] = best(first * PAIRS, label, paths.place);
        paths.strayAfter[pair] = bestStray(first * PAIRS, label, paths.place);
      }
    }
  }

  /**
   * Returns the labels of a word on the best path between two labels.
   *
   * @return one label per letter; only one label if the token is not an Arabic word
   */
  byte[] labels(String spelling, PlaceInSentence place, int firstLabel, int lastLabel) {
    read(spelling, place);
    startWith(firstLabel, place, history, 0);
    for (int i = 1; i < symbols.size(); i++) {
      step.moveTo(symbols, i);
      if (i == 1) {
        step.start(labelBefore(place), firstLabel, history, PAIRS);
      } else {
        step.extend(history, (i - 1) * PAIRS, history, i * PAIRS);
      }
    }
    int end = symbols.size() - 1;
    int state = bestFinalState(history, end * PAIRS, lastLabel, place);
    byte[] labels = new byte[symbols.size()];
    for (int i = end; i > 0; i--) {
      labels[i] = (byte) SegmentLabel.later(state);
      if (i > 1) {
        step.moveToTriples(symbols, i);
        int before = step.bestBefore(history, (i - 1) * PAIRS, state);
        state = SegmentLabel.pair(before, SegmentLabel.earlier(state));
      }
    }
    labels[0] = (byte) firstLabel;
    return Arrays.copyOf(labels, symbols.end(0));
  }

  private void read(String spelling, PlaceInSentence place) {
    symbols.read(spelling, place);
    if (history.length < symbols.size() * PAIRS) {
      history = new long[2 * symbols.size() * PAIRS];
    }
  }

  /** The label of the position before the first letter. */
  static int labelBefore(PlaceInSentence place) {
    return place.isFirst() ? SegmentLabel.OUTSIDE : SegmentLabel.BOUNDARY;
  }

  private static void startWith(int label, PlaceInSentence place, long[] scores, int offset) {
    Arrays.fill(scores, offset, offset + PAIRS, FixedPointScore.NEVER);
    scores[offset + SegmentLabel.pair(labelBefore(place), label)] = 0;
  }

  /**
   * The best final state of a path whose last letter has the given label. The final state is that
   * of the boundary after the word, if there is one, with the right label.
   */
  static int bestFinalState(long[] scores, int offset, int last, PlaceInSentence place) {
    if (!place.isLast()) {
      return SegmentLabel.pair(last, SegmentLabel.BOUNDARY);
    }
    int best = SegmentLabel.pair(0, last);
    for (int previous = 1; previous < LABELS; previous++) {
      int state = SegmentLabel.pair(previous, last);
      best = scores[offset + state] > scores[offset + best] ? state : best;
    }
    return best;
  }

  /**
   * The score of the best final state. The score of the boundary's right label is left out, because
   * all paths have it.
   */
  private long best(int offset, int last, PlaceInSentence place) {
    long sum = scores[offset + bestFinalState(scores, offset, last, place)];
    return place.isLast() ? sum : sum - step.score(SegmentLabel.BOUNDARY);
  }

  private long bestStray(int offset, int stray, PlaceInSentence place) {
    long best = FixedPointScore.NEVER;
    if (!place.isLast() && stray != SegmentLabel.BOUNDARY) {
      for (int last = 0; last < LABELS; last++) {
        long sum = scores[offset + SegmentLabel.pair(last, stray)];
        best = Math.max(best, sum - step.score(SegmentLabel.BOUNDARY));
      }
    }
    return best;
  }
}
