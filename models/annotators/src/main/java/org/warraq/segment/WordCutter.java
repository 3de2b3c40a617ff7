// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.Set;

/**
 * Cuts a word into segments along the model's labels, and applies the rules about lam and names.
 * Immutable.
 */
interface WordCutter {
  /**
   * Cuts a word.
   *
   * @param spelling normalised spelling
   * @param labels one {@link SegmentLabel} per letter; only one if the token is not an Arabic word
   */
  SegmentedWord cut(String spelling, byte[] labels);

  /** A cutter that applies {@link SegmentRule#LAM} and {@link SegmentRule#NAME} if required. */
  static WordCutter of(FormCounts counts, Set<SegmentRule> rules) {
    WordCutter cutter = SegmentedWord::of;
    if (rules.contains(SegmentRule.LAM)) {
      WordCutter before = cutter;
      LamRule lam = new LamRule(counts);
      cutter = (spelling, labels) -> lam.apply(spelling, before.cut(spelling, labels));
    }
    if (rules.contains(SegmentRule.NAME)) {
      WordCutter before = cutter;
      NameRule name = new NameRule(counts);
      cutter = (spelling, labels) -> name.apply(before.cut(spelling, labels));
    }
    return cutter;
  }
}
