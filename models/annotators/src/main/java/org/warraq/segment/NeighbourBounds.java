// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmentLabel.LABELS;
import static org.warraq.segment.SegmentLabel.PAIRS;

import java.util.Arrays;
import java.util.List;

/**
 * Upper bounds of what the neighbours of a word can add to a bad path through the word, compared
 * with a good one. {@link WordCutsSearch} uses them to decide a word without its neighbours. All
 * scores are {@link FixedPointScore}.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * <pre>
 * array        index                                      entry: greatest gain over all neighbours of
 * firstGains   [first symbol][pair(other, good label)]    another label of the first letter
 * lastGains    [last symbol][pair(other, good label)]     another label of the last letter
 * strayGains   [first symbol][pair(stray, good label)]    a stray boundary before the word, where the
 *                                                         good label of the first letter is known
 * </pre>
 */
final class NeighbourBounds {
  /** Labels that the last letter of a word can have on a good path. */
  private static final int[] GOOD = {
    SegmentLabel.BEGIN, SegmentLabel.CONTINUE, SegmentLabel.TOKEN, SegmentLabel.REWRITE
  };

  private final SegmenterModel model;
  private final long[][] firstGains;
  private final long[][] lastGains;
  private final long[][] strayGains;

  NeighbourBounds(SegmenterModel model, BoundaryScores boundaries) {
    this.model = model;
    int symbols = model.alphabet().size();
    firstGains = new long[symbols][PAIRS];
    lastGains = new long[symbols][PAIRS];
    strayGains = new long[symbols][PAIRS];
    long[] before = greatestGains(model.beforePrevious(), symbols);
    long[] after = greatestGains(model.afterNext(), symbols);
    for (long[][] gains : List.of(firstGains, lastGains, strayGains)) {
      for (long[] row : gains) {
        Arrays.fill(row, Long.MIN_VALUE);
      }
    }
    raise(SparseWeights.NONE, boundaries, 0, 0, before, after);
    SparseWeights triples = model.triples();
    for (int symbol = 0; symbol < symbols; symbol++) {
      firstGains[symbol] = firstGains[0].clone();
      lastGains[symbol] = lastGains[0].clone();
      raiseStray(SparseWeights.NONE, boundaries, symbol, before);
    }
    for (int row = 0; row < triples.size(); row++) {
      if (SegmenterModel.isOverBoundary(triples.key(row))) {
        int first = SegmenterModel.symbolOf(triples.key(row));
        int last = SegmenterModel.beforePreviousOf(triples.key(row));
        long[] beforeGains = gains(model.beforePrevious(), last);
        raise(row, boundaries, first, last, beforeGains, gains(model.afterNext(), first));
        raiseStray(row, boundaries, first, beforeGains);
      }
    }
  }

  /** By pair(other, good): the greatest difference of two cells of a row, over all rows. */
  private static long[] greatestGains(DenseWeights rows, int symbols) {
    long[] greatest = gains(rows, 0);
    for (int symbol = 1; symbol < symbols; symbol++) {
      long[] gains = gains(rows, symbol);
      for (int pair = 0; pair < PAIRS; pair++) {
        greatest[pair] = Math.max(greatest[pair], gains[pair]);
      }
    }
    return greatest;
  }

  /** By pair(other, good): the difference of two cells of a row. */
  private static long[] gains(DenseWeights rows, int symbol) {
    long[] gains = new long[PAIRS];
    for (int pair = 0; pair < PAIRS; pair++) {
      gains[pair] =
          rows.cell(symbol, SegmentLabel.earlier(pair))
              - rows.cell(symbol, SegmentLabel.later(pair));
    }
    return gains;
  }

  /**
   * Raises the bounds of the first and the last letter by a row of weights.
   *
   * @param before by pair(other, good): what the last letter of the word before adds
   * @param after by pair(other, good): what the first letter of the word after adds
   */
  private void raise(
      int row, BoundaryScores boundaries, int first, int last, long[] before, long[] after) {
    long[] scores = boundaries.pairScores(row);
    for (int pair = 0; pair < PAIRS; pair++) {
      int other = SegmentLabel.earlier(pair);
      int good = SegmentLabel.later(pair);
      long ofFirst = Long.MIN_VALUE;
      long ofLast = Long.MIN_VALUE;
      for (int label = 0; label < LABELS; label++) {
        ofFirst =
            Math.max(
                ofFirst,
                scores[SegmentLabel.pair(label, other)] - scores[SegmentLabel.pair(label, good)]);
        ofLast =
            Math.max(
                ofLast,
                scores[SegmentLabel.pair(other, label)] - scores[SegmentLabel.pair(good, label)]);
      }
      firstGains[first][pair] = Math.max(firstGains[first][pair], ofFirst + before[pair]);
      lastGains[last][pair] = Math.max(lastGains[last][pair], ofLast + after[pair]);
    }
  }

  /**
   * Raises the bounds of stray boundaries by a row of weights.
   *
   * @param before by pair(other, good): what the last letter of the word before adds
   */
  private void raiseStray(int row, BoundaryScores boundaries, int first, long[] before) {
    for (int good = 0; good < LABELS; good++) {
      long least = leastGoodScore(row, boundaries, first, good);
      for (int stray = 0; stray < LABELS; stray++) {
        int pair = SegmentLabel.pair(stray, good);
        long greatest = Long.MIN_VALUE;
        for (int label = 0; label < LABELS; label++) {
          long gain =
              boundaries.strayGains(row)[SegmentLabel.pair(stray, label)]
                  + before[SegmentLabel.pair(label, good)];
          greatest = Math.max(greatest, gain);
        }
        strayGains[first][pair] = Math.max(strayGains[first][pair], greatest - least);
      }
    }
  }

  /**
   * The least score of the right boundary before a word with a good first letter, less what the
   * last letter of the word before can get at most.
   */
  private long leastGoodScore(int row, BoundaryScores boundaries, int first, int good) {
    long[] scores = boundaries.pairScores(row);
    long least = Long.MAX_VALUE;
    long greatestAfter = Long.MIN_VALUE;
    for (int last : GOOD) {
      long score = scores[SegmentLabel.pair(last, good)] + boundaries.scoreOfLast(last, first);
      least = Math.min(least, score);
    }
    for (int label = 0; label < LABELS; label++) {
      greatestAfter = Math.max(greatestAfter, boundaries.scoreOfLast(label, first));
    }
    return least - greatestAfter;
  }

  /**
   * How much less than {@link #ofStray} a stray boundary brings after a given word.
   *
   * @param last symbol of that word's last letter
   * @param first symbol of the first letter after the boundary
   */
  long unusedGain(int stray, int last, int first, int good, BoundaryScores boundaries) {
    int row = boundaries.row(last, first);
    long greatest = Long.MIN_VALUE;
    for (int label = 0; label < LABELS; label++) {
      long gain =
          boundaries.strayGains(row)[SegmentLabel.pair(stray, label)]
              + boundaries.scoreOfFirst(label, last)
              - boundaries.scoreOfFirst(good, last);
      greatest = Math.max(greatest, gain);
    }
    return strayGains[first][SegmentLabel.pair(stray, good)]
        - greatest
        + leastGoodScore(row, boundaries, first, good);
  }

  /** Whether the last letter of a word can have a label on a good path. */
  static boolean isGood(int label) {
    return Arrays.binarySearch(GOOD, label) >= 0;
  }

  /** The greatest gain of another label of a word's first letter, given that letter's symbol. */
  long ofFirst(int symbol, int other, int good) {
    return firstGains[symbol][SegmentLabel.pair(other, good)];
  }

  /** The greatest gain of another label of a word's last letter, given that letter's symbol. */
  long ofLast(int symbol, int other, int good) {
    return lastGains[symbol][SegmentLabel.pair(other, good)];
  }

  /**
   * The greatest gain of a stray label of the boundary before a word, whatever the word before is.
   *
   * @param first symbol of the word's first letter
   * @param second symbol of the position after it
   * @param good label of the first letter on the good path
   */
  long ofStray(int stray, int first, int second, int good) {
    return strayGains[first][SegmentLabel.pair(stray, good)]
        + gainOverBoundary(model.next(), first, stray)
        + gainOverBoundary(model.afterNext(), second, stray);
  }

  private static long gainOverBoundary(DenseWeights rows, int symbol, int stray) {
    return rows.cell(symbol, stray) - rows.cell(symbol, SegmentLabel.BOUNDARY);
  }
}
