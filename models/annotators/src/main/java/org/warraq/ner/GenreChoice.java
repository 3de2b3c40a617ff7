// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Locale;
import java.util.Optional;

/** What decides how much of an article is news, and how much encyclopedia. */
public enum GenreChoice {
  /**
   * The forms of the article decide, and may give it a share of both. Under {@link
   * Guidelines#ANERCORP}, every article is news.
   */
  AUTO(null),
  /** Every article is news. */
  NEWS(Genre.NEWS),
  /** Every article is from an encyclopedia. */
  ENCYCLOPEDIA(Genre.ENCYCLOPEDIA);

  private final Genre genre;

  GenreChoice(Genre genre) {
    this.genre = genre;
  }

  /** The genre of all articles; empty if each article decides. */
  Optional<Genre> genre() {
    return Optional.ofNullable(genre);
  }

  /** The name in lower case, as flags and versions have it, such as {@code auto}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
