// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

/** A set of weights of the model: for a genre, and for news under some guidelines. */
public enum WeightSet {
  BROAD_NEWS(Guidelines.BROAD),
  ANERCORP_NEWS(Guidelines.ANERCORP),
  ENCYCLOPEDIA(Guidelines.BROAD);

  private final Guidelines guidelines;

  WeightSet(Guidelines guidelines) {
    this.guidelines = guidelines;
  }

  /** The set that reads articles of a genre; an encyclopedia's is the same under all guidelines. */
  public static WeightSet of(Genre genre, Guidelines guidelines) {
    if (genre == Genre.ENCYCLOPEDIA) {
      return ENCYCLOPEDIA;
    }
    return switch (guidelines) {
      case BROAD -> BROAD_NEWS;
      case ANERCORP -> ANERCORP_NEWS;
    };
  }

  /** Guidelines under which this set is used. */
  public Guidelines guidelines() {
    return guidelines;
  }
}
