// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.warraq.ner.GenreChoice;

/** The values of {@code --genre}; each stands for one of the library's {@link GenreChoice}. */
public enum GenreFlag {
  /** The forms of each article decide. */
  @JsonProperty("auto")
  AUTO(GenreChoice.AUTO),
  /** Every article is news. */
  @JsonProperty("news")
  NEWS(GenreChoice.NEWS),
  /** Every article is from an encyclopedia. */
  @JsonProperty("encyclopedia")
  ENCYCLOPEDIA(GenreChoice.ENCYCLOPEDIA);

  private final GenreChoice choice;

  GenreFlag(GenreChoice choice) {
    this.choice = choice;
  }

  /** What this value makes decide about the genre. */
  public GenreChoice choice() {
    return choice;
  }
}
