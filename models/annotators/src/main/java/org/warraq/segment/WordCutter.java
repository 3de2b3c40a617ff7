// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.Set;

/**
 * Cuts a word into segments along the model's labels, and applies the rule about lam. Immutable.
 */
interface WordCutter {
  /**
   * Cuts a word.
   *
   * @param spelling normalised spelling
   * @param labels one {@link SegmentLabel} per letter; only one if the token is not an Arabic word
   */
  SegmentedWord cut(String spelling, byte[] labels);

  /** A cutter that applies the rule about lam only if it is among the rules. */
  static WordCutter of(FormCounts counts, Set<SegmentRule> rules) {
    if (!rules.contains(SegmentRule.LAM)) {
      return SegmentedWord::of;
    }
    LamRule lam = new LamRule(counts);
    return (spelling, labels) -> lam.apply(spelling, SegmentedWord.of(spelling, labels));
  }
}
