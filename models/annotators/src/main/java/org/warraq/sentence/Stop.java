// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import org.warraq.sentence.Enclosures.Opening;

/**
 * A run of full stops, question and exclamation marks, with the closing marks and the comma that
 * belong to it: all that would stay with the sentence if it ended here.
 *
 * @param begin where it begins, in UTF-16 units
 * @param end where it ends
 * @param kind what its first stops are
 * @param quotation the quotation that closes in it, or null
 * @param bracket the bracket that closes in it, or null
 * @param confirmed whether another stop follows the closing marks, as in {@code !).}
 * @param comma the comma that ends it, or 0
 */
record Stop(
    int begin,
    int end,
    Kind kind,
    Opening quotation,
    Opening bracket,
    boolean confirmed,
    char comma) {
  enum Kind {
    /** One full stop. */
    FULL_STOP,
    /** Two full stops, which news uses as a long one. */
    DOUBLE_STOP,
    /** Three or more, or the one character for them. */
    ELLIPSIS,
    /** Has a question or exclamation mark. */
    OUTCRY
  }

  /** Whether something is closed before or within it; what counts then is what was closed. */
  boolean closes() {
    return quotation != null || bracket != null;
  }

  boolean isEllipsis() {
    return kind == Kind.ELLIPSIS || kind == Kind.DOUBLE_STOP;
  }
}
