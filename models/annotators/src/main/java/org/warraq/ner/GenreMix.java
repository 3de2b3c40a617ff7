// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

/**
 * How much of an article's scores comes from the weights of encyclopedias; the rest comes from
 * those of news. Immutable.
 *
 * @param encyclopedia share from 0 (news) to 1 (encyclopedia)
 */
public record GenreMix(float encyclopedia) {
  private static final GenreMix NEWS = new GenreMix(0);
  private static final GenreMix ENCYCLOPEDIA = new GenreMix(1);

  /**
   * A mix.
   *
   * @throws IllegalArgumentException if the share is not from 0 to 1
   */
  public GenreMix {
    if (!(encyclopedia >= 0 && encyclopedia <= 1)) {
      throw new IllegalArgumentException("share is " + encyclopedia + ", but must be from 0 to 1");
    }
  }

  /** The mix that has only one genre. */
  public static GenreMix of(Genre genre) {
    return switch (genre) {
      case NEWS -> NEWS;
      case ENCYCLOPEDIA -> ENCYCLOPEDIA;
    };
  }

  /** Whether the mix has any share of a genre. */
  boolean has(Genre genre) {
    return switch (genre) {
      case NEWS -> encyclopedia < 1;
      case ENCYCLOPEDIA -> encyclopedia > 0;
    };
  }

  /** The mean of two numbers, weighted by the shares of the genres that they belong to. */
  float mean(float ofNews, float ofEncyclopedia) {
    return ofNews + encyclopedia * (ofEncyclopedia - ofNews);
  }
}
