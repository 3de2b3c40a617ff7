// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmenterModel.LABELS;
import static org.warraq.segment.SegmenterModel.PAIRS;

import java.util.Arrays;

/** Finds the {@link WordPaths} of one word after another. For one thread. */
final class WordSearch {
  private final SymbolSequence letters;
  private final ViterbiStep step;

  /** By first label: the best ways from it to the position at hand. */
  private final long[][] ways = new long[LABELS][PAIRS];

  private long[] next = new long[PAIRS];

  /** By position, 36 each: which label stands two before on the best way. */
  private byte[] from = new byte[16 * PAIRS];

  WordSearch(SegmenterModel model) {
    letters = new SymbolSequence(model.symbols());
    step = new ViterbiStep(model);
  }

  WordPaths search(String spelling, WordPosition place) {
    lay(spelling, place);
    WordPaths paths = new WordPaths(spelling, place, letters);
    step.moveTo(letters, 0);
    open(paths);
    for (int i = 1; i < letters.size(); i++) {
      step.moveTo(letters, i);
      if (i == 1) {
        addStrayGains(paths);
      }
      for (int first = 0; first < LABELS; first++) {
        extend(first);
      }
    }
    collect(paths);
    return paths;
  }

  private void open(WordPaths paths) {
    boolean isFirst = paths.place.isFirst();
    for (int label = 0; label < LABELS; label++) {
      startWith(label, paths.place);
      paths.opening[label] =
          isFirst
              ? step.score(label, SegmentLabel.OUTSIDE, SegmentLabel.OUTSIDE)
              : step.score(label, SegmentLabel.BOUNDARY);
      for (int stray = 0; stray < LABELS; stray++) {
        paths.strayOpening[stray + LABELS * label] = strayOpening(label, stray);
      }
    }
  }

  private long strayOpening(int label, int stray) {
    long most = FixedPoint.NEVER;
    if (stray == SegmentLabel.BOUNDARY) {
      return most;
    }
    for (int before = 0; before < LABELS; before++) {
      most = Math.max(most, step.score(label, stray, before));
    }
    return most;
  }

  /** Adds what a stray boundary can gain on the right one at the second position after it. */
  private void addStrayGains(WordPaths paths) {
    for (int label = 0; label < LABELS; label++) {
      for (int stray = 0; stray < LABELS; stray++) {
        long most = Long.MIN_VALUE;
        for (int next = 0; next < LABELS; next++) {
          long right = step.score(next, label, SegmentLabel.BOUNDARY);
          most = Math.max(most, step.score(next, label, stray) - right);
        }
        paths.strayOpening[stray + LABELS * label] += most;
      }
    }
  }

  private void collect(WordPaths paths) {
    for (int first = 0; first < LABELS; first++) {
      for (int label = 0; label < LABELS; label++) {
        paths.inside[first + LABELS * label] = best(ways[first], label, paths.place);
        paths.strayOut[first + LABELS * label] = bestStray(ways[first], label, paths.place);
      }
    }
  }

  /**
   * The best labels of a word.
   *
   * @return by letter; a single one for a token that is no Arabic word
   */
  byte[] labels(String spelling, WordPosition place, int firstLabel, int lastLabel) {
    lay(spelling, place);
    startWith(firstLabel, place);
    for (int i = 1; i < letters.size(); i++) {
      step.moveTo(letters, i);
      step.trace(ways[firstLabel], from, i * PAIRS);
      extend(firstLabel);
    }
    int way = bestWay(ways[firstLabel], lastLabel, place);
    byte[] labels = new byte[letters.size()];
    for (int i = labels.length - 1; i >= 0; i--) {
      labels[i] = (byte) (way / LABELS);
      way = (way % LABELS) * LABELS + from[i * PAIRS + way];
    }
    return Arrays.copyOf(labels, letters.end(0));
  }

  /**
   * SymbolAlphabet that the word does not decide are {@link SymbolAlphabet#OTHER}, which has no
   * weights.
   */
  private void lay(String spelling, WordPosition place) {
    if (place.isFirst()) {
      letters.start(SymbolAlphabet.OUTSIDE, SymbolAlphabet.OUTSIDE);
    } else {
      letters.start(SymbolAlphabet.OTHER, SymbolAlphabet.BOUNDARY);
    }
    letters.add(spelling);
    if (place.isLast()) {
      letters.close(SymbolAlphabet.OUTSIDE, SymbolAlphabet.OUTSIDE);
    } else {
      letters.addBoundary();
      letters.close(SymbolAlphabet.OTHER, SymbolAlphabet.OTHER);
    }
    if (from.length < letters.size() * PAIRS) {
      from = new byte[2 * letters.size() * PAIRS];
    }
  }

  private void startWith(int label, WordPosition place) {
    Arrays.fill(ways[label], FixedPoint.NEVER);
    ways[label][label * LABELS + (place.isFirst() ? SegmentLabel.OUTSIDE : SegmentLabel.BOUNDARY)] =
        0;
  }

  private void extend(int first) {
    step.extend(ways[first], next);
    long[] swap = ways[first];
    ways[first] = next;
    next = swap;
  }

  /** The best way to end with a label: to end the word, that is, not with the boundary after it. */
  private static int bestWay(long[] ways, int last, WordPosition place) {
    if (!place.isLast()) {
      return SegmentLabel.BOUNDARY * LABELS + last;
    }
    int best = last * LABELS;
    for (int way = best + 1; way < (last + 1) * LABELS; way++) {
      best = ways[way] > ways[best] ? way : best;
    }
    return best;
  }

  /** The score of that way. The right label for a boundary counts as nothing, for all have it. */
  private long best(long[] ways, int last, WordPosition place) {
    long sum = ways[bestWay(ways, last, place)];
    return place.isLast() ? sum : sum - step.score(SegmentLabel.BOUNDARY);
  }

  private long bestStray(long[] ways, int stray, WordPosition place) {
    long best = FixedPoint.NEVER;
    if (!place.isLast() && stray != SegmentLabel.BOUNDARY) {
      for (int last = 0; last < LABELS; last++) {
        best = Math.max(best, ways[stray * LABELS + last] - step.score(SegmentLabel.BOUNDARY));
      }
    }
    return best;
  }
}
