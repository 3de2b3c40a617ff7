// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts of equal segments in raw text: equal in all that the choice of a lemma looks at. */
final class SegmentCounts {
  /**
   * A kind of segments.
   *
   * @param form the form
   * @param text the segment as the text spells it
   * @param tag ordinal of its tag
   * @param nextTag ordinal of the next segment's tag
   * @param pronounFollows whether a pronoun follows in the same word
   */
  record Kind(String form, String text, int tag, int nextTag, boolean pronounFollows) {}

  private final Map<Kind, int[]> counts = new LinkedHashMap<>();

  void add(Kind kind, int count) {
    counts.computeIfAbsent(kind, key -> new int[1])[0] += count;
  }

  Map<Kind, int[]> counts() {
    return counts;
  }
}
