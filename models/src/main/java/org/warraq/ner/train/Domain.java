// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import java.util.Set;
import org.warraq.ner.Genre;

/** Where labels are from: each source has its own guidelines, and so weights of its own. */
enum Domain {
  ANERCORP,
  NEWSFANE,
  WIKIFANE,
  AQMAR,
  ANT;

  /** The domains whose weights, with the shared ones, read articles of a genre. */
  static Set<Domain> of(Genre genre) {
    return switch (genre) {
      case NEWS -> Set.of(ANERCORP);
      case ENCYCLOPEDIA -> Set.of(AQMAR, WIKIFANE);
    };
  }

  /** The domain's number, from 0 on. */
  @SuppressWarnings("EnumOrdinal") // Rows of weights go in the order of declaration.
  int number() {
    return ordinal();
  }
}
