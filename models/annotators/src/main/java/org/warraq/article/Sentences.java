// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import java.util.Arrays;

/**
 * The sentences of a text, as spans {@code [begin, end)} in UTF-16 units. They are numbered from 0
 * in the order of the text, are not empty and do not overlap.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Sentences {
  /** Sentence {@code i} begins at index {@code 2 i} and ends at {@code 2 i + 1}. */
  private final int[] bounds;

  private Sentences(int[] bounds) {
    this.bounds = bounds;
  }

  /**
   * Makes sentences from their bounds.
   *
   * @param bounds start and end of each sentence, {@code [begin0, end0, begin1, end1, …]}, in
   *     UTF-16 units
   * @throws IllegalArgumentException if a sentence is empty, or begins before the previous one ends
   */
  public static Sentences of(int... bounds) {
    if (bounds.length % 2 != 0) {
      throw new IllegalArgumentException(
          "The last sentence has a start but no end: " + Arrays.toString(bounds));
    }
    int previousEnd = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      if (bounds[i] < previousEnd || bounds[i + 1] <= bounds[i]) {
        throw new IllegalArgumentException(
            "Sentence " + i / 2 + " is empty, or begins before the previous one ends.");
      }
      previousEnd = bounds[i + 1];
    }
    return new Sentences(bounds.clone());
  }

  /** Number of sentences. */
  public int size() {
    return bounds.length / 2;
  }

  /** Start of a sentence, in UTF-16 units. */
  public int begin(int sentence) {
    return bounds[2 * sentence];
  }

  /** End of a sentence, in UTF-16 units, exclusive. */
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
