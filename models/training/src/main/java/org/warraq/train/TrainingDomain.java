// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.util.Set;
import org.warraq.ner.WeightSet;

/** A source of gold labels. Each follows its own guidelines, so each has separate weights. */
enum TrainingDomain {
  ANERCORP,
  NEWSFANE,
  WIKIFANE,
  AQMAR,
  /** Everything that we labelled and wrote ourselves, under the broad guidelines. */
  BROAD;

  /** Returns the domains whose weights are added to the shared ones to make a weight set. */
  static Set<TrainingDomain> of(WeightSet set) {
    return switch (set) {
      case BROAD_NEWS -> Set.of(BROAD);
      case ANERCORP_NEWS -> Set.of(ANERCORP);
      case ENCYCLOPEDIA -> Set.of(AQMAR, WIKIFANE);
    };
  }

  /** Returns the domain's number, from 0. */
  @SuppressWarnings("EnumOrdinal") // Rows of weights follow the order of declaration.
  int number() {
    return ordinal();
  }
}
