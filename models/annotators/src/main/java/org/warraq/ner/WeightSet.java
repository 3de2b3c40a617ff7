// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

/** The model's sets of weights: one for encyclopedias, and one for news under each guidelines. */
public enum WeightSet {
  BROAD_NEWS(Genre.NEWS, Guidelines.BROAD),
  ANERCORP_NEWS(Genre.NEWS, Guidelines.ANERCORP),
  ENCYCLOPEDIA(Genre.ENCYCLOPEDIA, Guidelines.BROAD);

  private final Genre genre;
  private final Guidelines guidelines;

  WeightSet(Genre genre, Guidelines guidelines) {
    this.genre = genre;
    this.guidelines = guidelines;
  }

  /** The set for articles of a genre. That of encyclopedias is the same under all guidelines. */
  public static WeightSet of(Genre genre, Guidelines guidelines) {
    if (genre == Genre.ENCYCLOPEDIA) {
      return ENCYCLOPEDIA;
    }
    return switch (guidelines) {
      case BROAD -> BROAD_NEWS;
      case ANERCORP -> ANERCORP_NEWS;
    };
  }

  /** The genre that this set is for. */
  public Genre genre() {
    return genre;
  }

  /**
   * Guidelines under which a recognizer uses this set for its genre. For {@link #ENCYCLOPEDIA} all
   * guidelines do, and this returns {@link Guidelines#BROAD}.
   */
  public Guidelines guidelines() {
    return guidelines;
  }
}
