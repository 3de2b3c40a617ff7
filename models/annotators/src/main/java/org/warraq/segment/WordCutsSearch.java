// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmentLabel.LABELS;
import static org.warraq.segment.SegmentLabel.PAIRS;

import java.util.Arrays;

/**
 * Finds the {@link WordCuts} of single words: which labels of a word's letters can be part of the
 * best path of a sentence, whatever the words around it are. Reused for many words; for one thread.
 *
 * <p>A word has a <i>good</i> label for its first letter. Paths with that label, and with the label
 * {@link SegmentLabel#BOUNDARY} for the boundaries around the word, are good; all others are bad. A
 * cut is known if each bad path is worse than a good one by more than the neighbours can make up
 * for, as {@link NeighbourBounds} says: then replacing bad paths by good ones makes the path of any
 * sentence better, also if that changes several words at a time. Where a boundary has a stray
 * label, two words change, and what the one may gain by it must be less than what the other loses:
 * see {@link WordCuts#excludesStrayBefore}.
 *
 * <p>Among the good paths, those with a last label that can never be the best are dropped, too. The
 * others are the cuts of the word. All words having the good label first, a word's best cut depends
 * on no more than the first letter of the next word.
 */
final class WordCutsSearch {
  /**
   * By stray label: what nearly all words lose at least by it, if it is after them. What a stray
   * boundary before a word brings may be rounded up to that. Every number is right.
   */
  private static final long[] USUAL_LOSSES =
      FixedPointScore.of(new double[] {14, 13, 12.25, 0, 6.25, 13});

  /** Added where the bound of what a stray boundary brings is not exact anyway. */
  private static final long ONE = FixedPointScore.of(1);

  private static final int GOOD = 0;
  private static final int BAD = PAIRS;

  private final NeighbourBounds bounds;
  private final WordCutter cutter;
  private final SymbolSequence symbols;
  private final ViterbiStep step;

  /** Scores of the states of the current position: of good paths, and from 36 on of bad ones. */
  private long[] scores = new long[2 * PAIRS];

  /** Scores of the next position; swapped with {@link #scores}. */
  private long[] nextScores = new long[2 * PAIRS];

  /** At {@code 36 position + state}: score of the best good path. */
  private long[] history = new long[16 * PAIRS];

  /** By position: {@link ViterbiStep#tripleRow}. */
  private int[] tripleRows = new int[16];

  private final long[] firstScores = new long[LABELS];
  private final long[] strayBefore = new long[PAIRS];

  /** What stray boundaries before the word bring at most: {@link StrayCosts}. */
  private long strayGains;

  /** By stray label of the boundary after the word: what the word loses by it at least. */
  private final long[] strayLosses = new long[LABELS];

  /** By last label: score of the best good path. */
  private final long[] good = new long[LABELS];

  /** By last label: upper bound of bad paths. */
  private final long[] bad = new long[LABELS];

  WordCutsSearch(SegmenterModel model, NeighbourBounds bounds, WordCutter cutter) {
    this.bounds = bounds;
    this.cutter = cutter;
    symbols = new SymbolSequence(model.alphabet());
    step = new ViterbiStep(model);
  }

  /** Finds the cuts of a word, given its normalised spelling. */
  WordCuts search(String spelling, PlaceInSentence place) {
    symbols.read(spelling, place);
    boolean isWord = SymbolAlphabet.isWord(spelling);
    int firstLabel = isWord ? SegmentLabel.BEGIN : SegmentLabel.TOKEN;
    int size = symbols.size();
    reserve(size);
    step.moveTo(symbols, 0);
    scoreFirstLetter(place);
    if (size > 1) {
      step.moveTo(symbols, 1);
      addStrayGainsOfSecondLetter(place);
    }
    start(firstLabel, place);
    remember(0);
    for (int i = 1; i < size; i++) {
      if (i > 1) {
        step.moveTo(symbols, i);
      }
      step.extendAll(scores, nextScores, 2);
      long[] swap = scores;
      scores = nextScores;
      nextScores = swap;
      remember(i);
    }
    scoreLastLetter(place);
    return cuts(spelling, place, firstLabel);
  }

  private void reserve(int size) {
    if (tripleRows.length < size) {
      tripleRows = new int[2 * size];
      history = new long[2 * size * PAIRS];
    }
  }

  private void remember(int i) {
    System.arraycopy(scores, GOOD, history, i * PAIRS, PAIRS);
    tripleRows[i] = step.tripleRow();
  }

  private void scoreFirstLetter(PlaceInSentence place) {
    for (int label = 0; label < LABELS; label++) {
      firstScores[label] =
          place.isFirst()
              ? step.score(SegmentLabel.OUTSIDE, SegmentLabel.OUTSIDE, label)
              : step.score(SegmentLabel.BOUNDARY, label);
      for (int stray = 0; stray < LABELS; stray++) {
        strayBefore[SegmentLabel.pair(stray, label)] =
            place.isFirst() || stray == SegmentLabel.BOUNDARY
                ? FixedPointScore.NEVER
                : step.greatestScore(stray, label);
      }
    }
  }

  private void addStrayGainsOfSecondLetter(PlaceInSentence place) {
    if (!place.isFirst()) {
      for (int label = 0; label < LABELS; label++) {
        for (int stray = 0; stray < LABELS; stray++) {
          strayBefore[SegmentLabel.pair(stray, label)] +=
              step.greatestGain(stray, SegmentLabel.BOUNDARY, label);
        }
      }
    }
  }

  /** Starts the good and the bad paths at the first letter. */
  private void start(int firstLabel, PlaceInSentence place) {
    Arrays.fill(scores, FixedPointScore.NEVER);
    int before = WordSearch.labelBefore(place);
    scores[GOOD + SegmentLabel.pair(before, firstLabel)] = firstScores[firstLabel];
    int first = symbols.symbol(0);
    for (int label = 0; label < LABELS; label++) {
      long gain = place.isFirst() ? 0 : bounds.ofFirst(first, label, firstLabel);
      scores[BAD + SegmentLabel.pair(before, label)] =
          label == firstLabel ? FixedPointScore.NEVER : firstScores[label] + gain;
    }
    strayGains = 0;
    if (!place.isFirst()) {
      startAfterStray(firstLabel, place);
    }
  }

  /** Starts bad paths after stray boundaries; what these gain is taken off and noted. */
  private void startAfterStray(int firstLabel, PlaceInSentence place) {
    for (int stray = 0; stray < LABELS; stray++) {
      if (stray != SegmentLabel.BOUNDARY) {
        long gain = bounds.ofStray(stray, symbols.symbol(0), symbols.symbol(1), firstLabel);
        long greatest = FixedPointScore.NEVER;
        for (int label = 0; label < LABELS; label++) {
          long score = strayBefore[SegmentLabel.pair(stray, label)];
          greatest = Math.max(greatest, score + gainAsLast(label, firstLabel, place));
        }
        long needed = greatest + gain + 1 - firstScores[firstLabel];
        long quarters = StrayCosts.quartersUp(Math.max(needed, USUAL_LOSSES[stray]));
        long noted = Math.min(StrayCosts.GREATEST, quarters);
        strayGains = StrayCosts.with(strayGains, stray, noted);
        for (int label = 0; label < LABELS; label++) {
          int state = BAD + SegmentLabel.pair(SegmentLabel.BOUNDARY, label);
          long score = strayBefore[SegmentLabel.pair(stray, label)] + gain;
          scores[state] = Math.max(scores[state], score - StrayCosts.score(noted));
        }
      }
    }
  }

  /** What a label of the first letter can gain if that is the last letter, too. */
  private long gainAsLast(int label, int firstLabel, PlaceInSentence place) {
    boolean isLast = symbols.end(0) == 1 && !place.isLast();
    return isLast ? bounds.ofLast(symbols.symbol(0), label, firstLabel) + ONE : 0;
  }

  private void scoreLastLetter(PlaceInSentence place) {
    for (int label = 0; label < LABELS; label++) {
      good[label] = best(GOOD, label, place);
      bad[label] = best(BAD, label, place);
    }
  }

  /** The score of the best path to a last label and over the right boundary after it. */
  private long best(int group, int last, PlaceInSentence place) {
    if (!place.isLast()) {
      return scores[group + SegmentLabel.pair(last, SegmentLabel.BOUNDARY)];
    }
    long best = FixedPointScore.NEVER;
    for (int previous = 0; previous < LABELS; previous++) {
      best = Math.max(best, scores[group + SegmentLabel.pair(previous, last)]);
    }
    return best;
  }

  private WordCuts cuts(String spelling, PlaceInSentence place, int firstLabel) {
    int best = 0;
    for (int label = 1; label < LABELS; label++) {
      best = good[label] > good[best] ? label : best;
    }
    int last = symbols.symbol(symbols.end(0) - 1);
    int count = 0;
    byte[] lastLabels = new byte[LABELS];
    for (int label = 0; label < LABELS; label++) {
      long limit = good[best] - (place.isLast() ? 0 : bounds.ofLast(last, label, best));
      if (label == best || good[label] >= limit) {
        if (!NeighbourBounds.isGood(label)) {
          return WordCuts.unknown(spelling, place, symbols);
        }
        lastLabels[count++] = (byte) label;
        limit = Math.max(limit, good[label]);
      }
      if (bad[label] >= limit) {
        return WordCuts.unknown(spelling, place, symbols);
      }
    }
    findStrayLosses(good[best], place);
    for (long loss : strayLosses) {
      if (loss < 0) { // A stray after the word would pay, whatever the neighbours are.
        return WordCuts.unknown(spelling, place, symbols);
      }
    }
    return cuts(spelling, place, firstLabel, Arrays.copyOf(lastLabels, count));
  }

  private void findStrayLosses(long best, PlaceInSentence place) {
    Arrays.fill(strayLosses, Long.MAX_VALUE);
    if (!place.isLast()) {
      for (int stray = 0; stray < LABELS; stray++) {
        for (int last = 0; last < LABELS && stray != SegmentLabel.BOUNDARY; last++) {
          int state = SegmentLabel.pair(last, stray);
          long greatest = Math.max(scores[GOOD + state], scores[BAD + state]);
          strayLosses[stray] = Math.min(strayLosses[stray], best - greatest);
        }
      }
    }
  }

  private WordCuts cuts(String spelling, PlaceInSentence place, int firstLabel, byte[] lastLabels) {
    SegmentedWord[] cuts = new SegmentedWord[lastLabels.length];
    long[] scoresOfCuts = new long[lastLabels.length];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = cutter.cut(spelling, labels(firstLabel, lastLabels[i], place));
      scoresOfCuts[i] = good[lastLabels[i]];
    }
    return new WordCuts(
        spelling,
        place,
        symbols,
        firstLabel,
        cuts,
        lastLabels,
        scoresOfCuts,
        strayGains,
        StrayCosts.ofLosses(strayLosses));
  }

  /**
   * The labels on the best path between two labels. If several are equally good, the one with the
   * smallest labels is taken, as in {@link ExactDecoder}.
   *
   * @return one label per letter; only one label if the token is not an Arabic word
   */
  private byte[] labels(int firstLabel, int lastLabel, PlaceInSentence place) {
    int end = symbols.size() - 1;
    int state = WordSearch.bestFinalState(history, end * PAIRS, lastLabel, place);
    byte[] labels = new byte[symbols.size()];
    for (int i = end; i > 0; i--) {
      labels[i] = (byte) SegmentLabel.later(state);
      if (i > 1) {
        step.moveToTriples(tripleRows[i]);
        int before = step.bestBefore(history, (i - 1) * PAIRS, state);
        state = SegmentLabel.pair(before, SegmentLabel.earlier(state));
      }
    }
    labels[0] = (byte) firstLabel;
    return Arrays.copyOf(labels, symbols.end(0));
  }
}
