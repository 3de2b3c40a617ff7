// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts from which precision, recall and F1 follow. Immutable.
 *
 * @param expected number of items in the gold
 * @param got number of items that were found
 * @param right number of found items that are exactly right
 */
public record SpanScore(int expected, int got, int right) {
  /** The score where nothing was expected and nothing was found. */
  public static final SpanScore NONE = new SpanScore(0, 0, 0);

  public SpanScore {
    if (right < 0 || right > expected || right > got) {
      throw new IllegalArgumentException(
          "right is negative, or more than expected or got: "
              + right
              + ", "
              + expected
              + ", "
              + got);
    }
  }

  /** Scores found items; an item is right if an equal one is expected. */
  public static <T> SpanScore of(Collection<T> expected, Collection<T> got) {
    Set<T> right = new HashSet<>(expected);
    right.retainAll(new HashSet<>(got));
    return new SpanScore(expected.size(), got.size(), right.size());
  }

  /** Adds the counts of two scores. */
  public SpanScore plus(SpanScore other) {
    return new SpanScore(expected + other.expected, got + other.got, right + other.right);
  }

  /** Returns the share (0–1) of the found items that are right. */
  public double precision() {
    return share(right, got);
  }

  /** Returns the share (0–1) of the expected items that were found. */
  public double recall() {
    return share(right, expected);
  }

  /** Returns the harmonic mean (0–1) of precision and recall. */
  public double f1() {
    return share(2 * right, expected + got);
  }

  /** Divides. If nothing was expected, finding nothing scores 1; any other 0/0 scores 0. */
  private double share(int part, int whole) {
    if (whole == 0) {
      return expected == got ? 1 : 0;
    }
    return (double) part / whole;
  }
}
