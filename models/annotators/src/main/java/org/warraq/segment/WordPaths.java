// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmentLabel.LABELS;
import static org.warraq.segment.SegmentLabel.PAIRS;

/**
 * Scores of the best paths through one word, for each label of its first and of its last letter.
 * They do not depend on the words around it, so they are the same in many sentences. A path
 * includes the boundary after the word, unless the word is the last.
 *
 * <p>{@link WordSearch} fills the arrays of scores; after that they do not change. {@link
 * #segmented} fills segmentations later. Safe for use by many threads. Scores are {@link
 * FixedPointScore}; pairs are numbered by {@link SegmentLabel#pair}.
 *
 * <pre>
 * array           length  index                            entry
 * firstScores     6       first label                      score of that label alone
 * inside          36      pair(first label, last label)    best path between them
 * strayAfter      36      pair(first label, label of the   best stray path to the boundary after
 *                         boundary after the word)         the word
 * strayBefore     36      pair(label of the boundary       upper bound of a first label's score
 *                         before the word, first label)    after a stray boundary, gains of the
 *                                                          second letter included
 * segmentations   36      pair(first label, last label)    the word cut along that path, or null
 * </pre>
 */
final class WordPaths {
  final String spelling;
  final PlaceInSentence place;

  /** Symbol of the first letter. */
  final int first;

  /** Symbol of the position after the first letter. */
  final int second;

  /** Symbol of the last letter. */
  final int last;

  final long[] firstScores = new long[LABELS];
  final long[] inside = new long[PAIRS];
  final long[] strayAfter = new long[PAIRS];
  final long[] strayBefore = new long[PAIRS];
  private final SegmentedWord[] segmentations = new SegmentedWord[PAIRS];

  WordPaths(String spelling, PlaceInSentence place, SymbolSequence symbols) {
    this.spelling = spelling;
    this.place = place;
    first = symbols.symbol(0);
    second = symbols.symbol(1);
    last = symbols.symbol(symbols.end(0) - 1);
  }

  /**
   * Returns the word cut along the best path between two labels. Two threads may compute the same
   * result at the same time, which does no harm.
   */
  SegmentedWord segmented(int firstLabel, int lastLabel, WordSearch search, WordCutter cutter) {
    int path = SegmentLabel.pair(firstLabel, lastLabel);
    SegmentedWord word = segmentations[path];
    if (word == null) {
      word = cutter.cut(spelling, search.labels(spelling, place, firstLabel, lastLabel));
      segmentations[path] = word;
    }
    return word;
  }
}
