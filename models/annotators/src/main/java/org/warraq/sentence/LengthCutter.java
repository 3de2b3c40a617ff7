// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

/**
 * Cuts a sentence by its length, whatever it consists of, because the memory and time of the later
 * annotators grow with the length of a sentence. It cuts after a mark or white space in the second
 * half of a piece; a piece without any is cut inside a word. All places count UTF-16 units.
 */
final class LengthCutter {
  /**
   * Length of the longest piece, in UTF-16 units; one that ends with signs that belong to its last
   * letter may be longer.
   */
  static final int MAX_LENGTH = 5_000;

  private LengthCutter() {}

  /** Adds the sentence {@code text[begin, end)}, or its pieces, to {@code sentences}. */
  static void cut(String text, int begin, int end, SentenceCollector sentences) {
    int next = begin;
    while (end - next > MAX_LENGTH) {
      int place = place(text, next, end);
      sentences.add(next, CharacterClasses.skipWhiteSpaceBack(text, place, next));
      next = CharacterClasses.skipWhiteSpace(text, place, end);
    }
    if (next < end) {
      sentences.add(next, end);
    }
  }

  private static int place(String text, int begin, int end) {
    int longest = begin + MAX_LENGTH;
    for (int place = longest; place > begin + MAX_LENGTH / 2; place--) {
      if (followsMark(text, place) && !continues(text, place)) {
        return place;
      }
    }
    int place = longest;
    while (place < end && continues(text, place)) {
      place++;
    }
    return place;
  }

  private static boolean followsMark(String text, int place) {
    char before = text.charAt(place - 1);
    return !Character.isLetterOrDigit(before)
        && !Character.isSurrogate(before)
        && !CharacterClasses.isInvisible(before);
  }

  /** Whether the character at a place belongs to the one before it. */
  private static boolean continues(String text, int place) {
    char c = text.charAt(place);
    return CharacterClasses.isInvisible(c) || Character.isSurrogatePair(text.charAt(place - 1), c);
  }
}
