// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmentLabel.LABELS;

/**
 * The ways to cut one word that the best path of a sentence can take, whatever the words around it
 * are. Nearly all words have one. Immutable, so safe for use by many threads.
 *
 * <p>All these ways give the word's first letter the same label, and the boundaries around the word
 * the label {@link SegmentLabel#BOUNDARY}. They differ in the label of the last letter. {@link
 * WordCutsSearch} finds them.
 */
final class WordCuts {
  final String spelling;
  final PlaceInSentence place;

  /** Symbol of the first letter. */
  private final short first;

  /** Symbol of the last letter. */
  private final short last;

  /** Label of the first letter. */
  private final byte firstLabel;

  /** By cut: the segments. */
  private final SegmentedWord[] cuts;

  /** By cut: the label of the last letter; null if there is only one cut. */
  private final byte[] lastLabels;

  /** By cut: its score, without what depends on the next word; null if there is only one cut. */
  private final long[] scores;

  /** What stray boundaries before the word bring at most: {@link StrayCosts}. */
  private final long strayGains;

  /** What stray boundaries after the word cost at least. */
  private final long strayLosses;

  /**
   * Makes the cuts of a word. The arrays are kept, not copied.
   *
   * @param symbols of the word
   * @param cuts the segments; none if the word cannot be decided alone
   * @param lastLabels by cut: the label of the last letter
   * @param scores by cut: its score, without what depends on the next word
   */
  WordCuts(
      String spelling,
      PlaceInSentence place,
      SymbolSequence symbols,
      int firstLabel,
      SegmentedWord[] cuts,
      byte[] lastLabels,
      long[] scores,
      long strayGains,
      long strayLosses) {
    this.spelling = spelling;
    this.place = place;
    first = (short) symbols.symbol(0);
    last = (short) symbols.symbol(symbols.end(0) - 1);
    this.firstLabel = (byte) firstLabel;
    this.cuts = cuts;
    this.lastLabels = cuts.length > 1 ? lastLabels : null;
    this.scores = cuts.length > 1 ? scores : null;
    this.strayGains = strayGains;
    this.strayLosses = strayLosses;
  }

  /** A word that its neighbours can change in other ways, so that it cannot be decided alone. */
  static WordCuts unknown(String spelling, PlaceInSentence place, SymbolSequence symbols) {
    return new WordCuts(
        spelling, place, symbols, SegmentLabel.OUTSIDE, new SegmentedWord[0], null, null, 0, 0);
  }

  /** Whether all ways to cut the word are known. */
  boolean isKnown() {
    return cuts.length > 0;
  }

  /** Whether a stray boundary between this word and the one before it is never the best. */
  boolean excludesStrayBefore(WordCuts before, NeighbourBounds bounds, BoundaryScores boundaries) {
    return StrayCosts.exceed(before.strayLosses, strayGains)
        || excludesEachStray(before, bounds, boundaries);
  }

  /** The same with closer bounds, which take longer. */
  private boolean excludesEachStray(
      WordCuts before, NeighbourBounds bounds, BoundaryScores boundaries) {
    boolean excludes = true;
    for (int stray = 0; stray < LABELS && excludes; stray++) {
      long surplus =
          StrayCosts.quarters(before.strayLosses, stray) - StrayCosts.quarters(strayGains, stray);
      excludes =
          stray == SegmentLabel.BOUNDARY
              || surplus >= 0
              || bounds.unusedGain(stray, before.last, first, firstLabel, boundaries)
                  >= -StrayCosts.score(surplus);
    }
    return excludes;
  }

  /**
   * The best cut before another word; null if two cuts are equally good.
   *
   * @param next the word after this one, or null if this is the last
   */
  SegmentedWord best(WordCuts next, BoundaryScores boundaries) {
    return cuts.length == 1 ? cuts[0] : bestOfMany(next, boundaries);
  }

  private SegmentedWord bestOfMany(WordCuts next, BoundaryScores boundaries) {
    SegmentedWord best = null;
    long bestScore = Long.MIN_VALUE;
    for (int i = 0; i < cuts.length; i++) {
      long score = scores[i] + (next == null ? 0 : scoreBefore(next, lastLabels[i], boundaries));
      if (score >= bestScore) {
        best = score > bestScore ? cuts[i] : null;
        bestScore = score;
      }
    }
    return best;
  }

  /** What the next word adds to the score of a cut. */
  private long scoreBefore(WordCuts next, int lastLabel, BoundaryScores boundaries) {
    long[] pairScores = boundaries.pairScores(boundaries.row(last, next.first));
    return pairScores[SegmentLabel.pair(lastLabel, next.firstLabel)]
        + boundaries.scoreOfLast(lastLabel, next.first);
  }
}
