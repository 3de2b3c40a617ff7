// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.Set;
import org.warraq.ner.WeightSet;

/** Where labels are from: each source has its own guidelines, and so weights of its own. */
enum Domain {
  ANERCORP,
  NEWSFANE,
  WIKIFANE,
  AQMAR,
  BROAD;

  /** The domains whose weights, with the shared ones, make up a set. */
  static Set<Domain> of(WeightSet set) {
    return switch (set) {
      case BROAD_NEWS -> Set.of(BROAD);
      case ANERCORP_NEWS -> Set.of(ANERCORP);
      case ENCYCLOPEDIA -> Set.of(AQMAR, WIKIFANE);
    };
  }

  /** The domain's number, from 0 on. */
  @SuppressWarnings("EnumOrdinal") // Rows of weights go in the order of declaration.
  int number() {
    return ordinal();
  }
}
