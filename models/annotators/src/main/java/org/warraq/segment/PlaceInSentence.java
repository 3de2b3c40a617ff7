// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/** Place of a word in its sentence. It matters because the model sees the sentence's ends. */
enum PlaceInSentence {
  FIRST,
  INNER,
  LAST,
  ONLY;

  /**
   * The place of a word.
   *
   * @param word number of the word, from 0
   * @param words number of words in the sentence
   */
  static PlaceInSentence of(int word, int words) {
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
