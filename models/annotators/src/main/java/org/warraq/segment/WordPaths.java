// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmenterModel.LABELS;

/**
 * The best paths through a word by the labels of its first and last letter, but for what the words
 * beside it say; to the boundary after it, unless it is the last. A path strays if it has another
 * label than {@link SegmentLabel#BOUNDARY} for a boundary. Scores are {@link FixedPoint}.
 *
 * <p>Written by {@link WordSearch}, then safe for use by many threads.
 */
final class WordPaths {
  final String spelling;
  final WordPosition place;

  /** The symbols of its first and last letter, and what follows the first. */
  final int first;

  final int second;
  final int last;

  /** By first label: that label's own score. */
  final long[] opening = new long[LABELS];

  /**
   * The most that a first label {@code f} scores, here and later, after another label {@code b}
   * than {@link SegmentLabel#BOUNDARY} for the boundary before it, at {@code b + 6 f}.
   */
  final long[] strayOpening = new long[LABELS * LABELS];

  /** From first label {@code f} to last label {@code l}, at {@code f + 6 l}. */
  final long[] inside = new long[LABELS * LABELS];

  /** From first label {@code f} to label {@code b} of the boundary after it, at {@code f + 6 b}. */
  final long[] strayOut = new long[LABELS * LABELS];

  /** By first and last label, those that were wanted. */
  private final SegmentedWord[] cuts = new SegmentedWord[LABELS * LABELS];

  WordPaths(String spelling, WordPosition place, SymbolSequence letters) {
    this.spelling = spelling;
    this.place = place;
    first = letters.symbol(0);
    second = letters.symbol(1);
    last = letters.symbol(letters.end(0) - 1);
  }

  /** The word cut along a path; two threads may make the same cut twice. */
  SegmentedWord cut(int firstLabel, int lastLabel, WordSearch search) {
    int path = firstLabel + LABELS * lastLabel;
    SegmentedWord cut = cuts[path];
    if (cut == null) {
      cut = SegmentedWord.of(spelling, search.labels(spelling, place, firstLabel, lastLabel));
      cuts[path] = cut;
    }
    return cut;
  }
}
