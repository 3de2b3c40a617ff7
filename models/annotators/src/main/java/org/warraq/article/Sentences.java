// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.Arrays;

/**
 * Where the sentences of a text stand: half-open spans in UTF-16 units, in order, without overlap.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Sentences {
  private final int[] bounds;

  private Sentences(int[] bounds) {
    this.bounds = bounds;
  }

  /**
   * Sentences from their bounds.
   *
   * @param bounds begin and end of each sentence in turn: {@code [begin0, end0, begin1, end1, …]}
   * @throws IllegalArgumentException if a sentence is empty, or begins before the last one ended
   */
  public static Sentences of(int... bounds) {
    if (bounds.length % 2 != 0) {
      throw new IllegalArgumentException("a begin without an end: " + Arrays.toString(bounds));
    }
    int previousEnd = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      if (bounds[i] < previousEnd || bounds[i + 1] <= bounds[i]) {
        throw new IllegalArgumentException("sentences overlap or are empty at bound " + i);
      }
      previousEnd = bounds[i + 1];
    }
    return new Sentences(bounds.clone());
  }

  public int size() {
    return bounds.length / 2;
  }

  public int begin(int sentence) {
    return bounds[2 * sentence];
  }

  public int end(int sentence) {
    return bounds[2 * sentence + 1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sentences that && Arrays.equals(bounds, that.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  @Override
  public String toString() {
    return "Sentences" + Arrays.toString(bounds);
  }
}
