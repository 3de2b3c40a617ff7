// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

/**
 * What the word before a full stop abbreviates. It decides what may follow in the same sentence.
 */
enum Abbreviation {
  /** Nothing: the full stop ends a sentence. */
  NONE,
  /** A title, an initial or a short form that something must follow: د. أحمد، ج. 2، ذ.م.م. */
  OPENING,
  /** A letter that is a label: المجموعة أ. */
  LABEL,
  /**
   * A unit, a currency or a part of the day in single letters, after a number: 30 م. 5 د.ك. 9 ص.
   */
  SHORT_UNIT,
  /** A measure of the kitchen, after a number: 2 م.ك. زيت، 250 غ. طحين */
  MEASURE,
  /** A unit of several letters after a number: 30 كم. */
  LONG_UNIT,
  /** The mark of an era: 20 هـ. 1950 م. القرن الثالث ق.م. */
  ERA
}
