// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/**
 * A part of a folded sentence whose words a rule decides, instead of the model. The model reads
 * what CoreNLP's lexer makes of it, as the context of the words around it. The lexer starts again
 * at both of its ends, as if there were spaces.
 *
 * @param begin place in the folded sentence, in UTF-16 units
 * @param end place in the folded sentence, exclusive
 * @param word its segments, whose starts count from {@code begin}; none if it is not a word
 */
record FixedToken(SegmentRule rule, int begin, int end, SegmentedWord word) {
  /** A word of one segment. */
  static FixedToken of(SegmentRule rule, int begin, int end, String form) {
    return new FixedToken(rule, begin, end, SegmentedWord.uncut(form));
  }
}
