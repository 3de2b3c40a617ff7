// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How well what was found agrees with what should have been.
 *
 * @param expected how many there are
 * @param got how many were found
 * @param right how many of those found are exactly right
 */
public record SpanScore(int expected, int got, int right) {
  /** The score of nothing. */
  public static final SpanScore NONE = new SpanScore(0, 0, 0);

  public SpanScore {
    if (right < 0 || right > expected || right > got) {
      throw new IllegalArgumentException(right + " right of " + expected + " and " + got);
    }
  }

  /** The score of {@code got}, where only what is equal is right. */
  public static <T> SpanScore of(Collection<T> expected, Collection<T> got) {
    Set<T> right = new HashSet<>(expected);
    right.retainAll(new HashSet<>(got));
    return new SpanScore(expected.size(), got.size(), right.size());
  }

  /** Both together, each find counting as much as any other. */
  public SpanScore plus(SpanScore other) {
    return new SpanScore(expected + other.expected, got + other.got, right + other.right);
  }

  /** Share of what was found that is right, 0 to 1. */
  public double precision() {
    return share(right, got);
  }

  /** Share of what is there that was found, 0 to 1. */
  public double recall() {
    return share(right, expected);
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return share(2 * right, expected + got);
  }

  /** Finding nothing is perfect where nothing is there, and worthless elsewhere. */
  private double share(int part, int whole) {
    if (whole == 0) {
      return expected == got ? 1 : 0;
    }
    return (double) part / whole;
  }
}
