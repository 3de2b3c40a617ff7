// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.warraq.segment.SegmenterModel.LABELS;
import static org.warraq.segment.SegmenterModel.PAIRS;

import java.util.Arrays;

/** Finds the {@link WordPaths} of one word after another. For one thread. */
final class WordSearch {
  /** Runs are numbered by first labels, then by labels of the boundary before the word. */
  private static final int RUNS = 2 * LABELS;

  private final Letters letters;
  private final Step step;

  /** By run: the best ways to the position at hand. */
  private final long[][] ways = new long[RUNS][PAIRS];

  private long[] next = new long[PAIRS];

  /** By position, 36 each: which label stands two before on the best way. */
  private byte[] from = new byte[16 * PAIRS];

  WordSearch(SegmenterModel model) {
    letters = new Letters(model.symbols());
    step = new Step(model);
  }

  WordPaths search(String spelling, Place place) {
    lay(spelling, place);
    WordPaths paths = new WordPaths(spelling, place, letters);
    step.moveTo(letters, 0);
    for (int label = 0; label < LABELS; label++) {
      paths.opening[label] =
          place.isFirst()
              ? step.score(label, Label.OUTSIDE, Label.OUTSIDE)
              : step.score(label, Label.BOUNDARY);
      startWith(label, place);
      startAfter(label, place);
    }
    for (int i = 1; i < letters.size(); i++) {
      step.moveTo(letters, i);
      for (int run = 0; run < RUNS; run++) {
        extend(run);
      }
    }
    collect(paths);
    return paths;
  }

  private void collect(WordPaths paths) {
    for (int label = 0; label < LABELS; label++) {
      for (int start = 0; start < LABELS; start++) {
        int path = start + LABELS * label;
        paths.inside[path] = best(start, label, paths.place);
        paths.strayOut[path] = bestStray(start, label, paths.place);
        paths.strayIn[path] = best(LABELS + start, label, paths.place);
        paths.strayThrough[path] = bestStray(LABELS + start, label, paths.place);
      }
    }
  }

  /**
   * The best labels of a word.
   *
   * @return by letter; a single one for a token that is no Arabic word
   */
  byte[] labels(String spelling, Place place, int firstLabel, int lastLabel) {
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

  /** Symbols that the word does not decide are {@link Symbols#OTHER}, which has no weights. */
  private void lay(String spelling, Place place) {
    if (place.isFirst()) {
      letters.start(Symbols.OUTSIDE, Symbols.OUTSIDE);
    } else {
      letters.start(Symbols.OTHER, Symbols.BOUNDARY);
    }
    letters.add(spelling);
    if (place.isLast()) {
      letters.close(Symbols.OUTSIDE, Symbols.OUTSIDE);
    } else {
      letters.addBoundary();
      letters.close(Symbols.OTHER, Symbols.OTHER);
    }
    if (from.length < letters.size() * PAIRS) {
      from = new byte[2 * letters.size() * PAIRS];
    }
  }

  private void startWith(int label, Place place) {
    Arrays.fill(ways[label], Fixed.NEVER);
    ways[label][label * LABELS + (place.isFirst() ? Label.OUTSIDE : Label.BOUNDARY)] = 0;
  }

  /** Takes the first step of the run that starts from a boundary with a stray label. */
  private void startAfter(int label, Place place) {
    int run = LABELS + label;
    Arrays.fill(ways[run], Fixed.NEVER);
    if (label != Label.BOUNDARY && !place.isFirst()) {
      Arrays.fill(ways[run], label * LABELS, (label + 1) * LABELS, 0);
    }
    extend(run);
  }

  private void extend(int run) {
    step.extend(ways[run], next);
    long[] swap = ways[run];
    ways[run] = next;
    next = swap;
  }

  /** The best way to end with a label: to end the word, that is, not with the boundary after it. */
  private static int bestWay(long[] ways, int last, Place place) {
    if (!place.isLast()) {
      return Label.BOUNDARY * LABELS + last;
    }
    int best = last * LABELS;
    for (int way = best + 1; way < (last + 1) * LABELS; way++) {
      best = ways[way] > ways[best] ? way : best;
    }
    return best;
  }

  /** The score of that way. The right label for a boundary counts as nothing, for all have it. */
  private long best(int run, int last, Place place) {
    long sum = ways[run][bestWay(ways[run], last, place)];
    return place.isLast() ? sum : sum - step.score(Label.BOUNDARY);
  }

  private long bestStray(int run, int stray, Place place) {
    long best = Fixed.NEVER;
    if (!place.isLast() && stray != Label.BOUNDARY) {
      for (int last = 0; last < LABELS; last++) {
        best = Math.max(best, ways[run][stray * LABELS + last] - step.score(Label.BOUNDARY));
      }
    }
    return best;
  }
}
