// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import org.warraq.sentence.EnclosureTracker.Opening;

/**
 * A run of end marks (full stops, question and exclamation marks, ellipses), together with the
 * closing marks and the comma after them. If the sentence ends here, all of them belong to it.
 *
 * @param begin start of the run, in UTF-16 units
 * @param end end of the run, in UTF-16 units, exclusive
 * @param kind kind of the end marks before any closing mark
 * @param quotation the quotation that is closed inside the run, or null
 * @param bracket the bracket that is closed inside the run, or null
 * @param endMarkAfterClosing whether another end mark follows the closing marks, as in {@code !).}
 * @param comma the comma at the end of the run, or {@link #NO_COMMA}
 */
record EndMarks(
    int begin,
    int end,
    Kind kind,
    Opening quotation,
    Opening bracket,
    boolean endMarkAfterClosing,
    char comma) {
  static final char NO_COMMA = 0;

  enum Kind {
    /** One full stop. */
    FULL_STOP,
    /** Two full stops. News uses them like one full stop, for a longer pause. */
    TWO_DOTS,
    /** Three or more full stops, or the character for three. */
    ELLIPSIS,
    /** At least one question or exclamation mark. */
    QUESTION_OR_EXCLAMATION
  }

  /** Whether a quotation or bracket is closed among these end marks. */
  boolean closesEnclosure() {
    return quotation != null || bracket != null;
  }

  boolean hasComma() {
    return comma != NO_COMMA;
  }
}
