// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/** Position of a word in its sentence. It matters because the model sees the sentence's ends. */
enum WordPosition {
  FIRST,
  INNER,
  LAST,
  ONLY;

  /**
   * The position of a word.
   *
   * @param word number of the word, from 0
   * @param words number of words in the sentence
   */
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
