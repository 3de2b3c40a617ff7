// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

/**
 * Divides numbers into bins: a number is in bin {@code n} if it reaches {@code n} of the bounds.
 * Immutable and safe for use by many threads.
 */
public final class NumberBins {
  private final double[] bounds;

  private NumberBins(double[] bounds) {
    this.bounds = bounds;
  }

  /** Bins with these bounds, which ascend. */
  public static NumberBins at(double... bounds) {
    return new NumberBins(bounds.clone());
  }

  /** Number of bins: one more than there are bounds. */
  public int count() {
    return bounds.length + 1;
  }

  /** The bin of a number, from 0. */
  public int binOf(double number) {
    int bin = 0;
    while (bin < bounds.length && number >= bounds[bin]) {
      bin++;
    }
    return bin;
  }
}
