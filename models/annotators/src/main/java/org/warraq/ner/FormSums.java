// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import org.warraq.ner.crf.LabelSums;

/**
 * The sums of weights that {@link LabelScorer}s cache for a form, as rows of {@link LabelSums}.
 * Safe for use by many threads: if two of them put sums at once, some can be forgotten.
 */
final class FormSums {
  /** A form has more spellings and tags than this only in strange texts. */
  private static final int LIMIT = 24;

  /** By place of the form: sums of the features that depend only on form and place. */
  final long[] byPlace;

  /** The sums for each tag and spelling: a chain, because most forms have one or two. */
  private Use uses;

  /** The sums of a form with a tag and a spelling in the text; and those put before it. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Use(int tag, long surface, long[] row, Use before, int number) {}

  /** Sums without any tag yet. */
  FormSums(long[] byPlace) {
    this.byPlace = byPlace;
  }

  /**
   * The sums of the features that depend on the form, its tag and its spelling; null if they were
   * not put, or forgotten.
   */
  long[] get(int tag, long surface) {
    for (Use use = uses; use != null; use = use.before) {
      if (use.surface == surface && use.tag == tag) {
        return use.row;
      }
    }
    return null;
  }

  /** Keeps the sums of the features that depend on the form, its tag and its spelling. */
  void put(int tag, long surface, long[] row) {
    Use last = uses;
    Use before = last == null || last.number >= LIMIT ? null : last;
    uses = new Use(tag, surface, row, before, before == null ? 1 : before.number + 1);
  }
}
