// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/** Where a word stands in its sentence: the segmenter sees the sentence's ends. */
enum WordPosition {
  FIRST,
  INNER,
  LAST,
  ONLY;

  static WordPosition of(int word, int words) {
    if (word == 0) {
      return words == 1 ? ONLY : FIRST;
    }
    return word == words - 1 ? LAST : INNER;
  }

  boolean isFirst() {
    return this == FIRST || this == ONLY;
  }

  boolean isLast() {
    return this == LAST || this == ONLY;
  }
}
