// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

/**
 * Recognises a verse that is alone on a line, whose two halves have dots between them: they do not
 * end a sentence.
 */
final class Verse {
  /** Fewest and most words of a half. */
  private static final int MIN_WORDS = 3;

  private static final int MAX_WORDS = 8;

  /** Length of the longest verse, in UTF-16 units, with vowel signs. */
  private static final int MAX_LENGTH = 160;

  private Verse() {}

  /**
   * Whether the paragraph {@code text[begin, end)} is a verse with its only end marks at {@code
   * marks}.
   */
  static boolean isCutBy(EndMarks marks, String text, int begin, int end) {
    return end - begin <= MAX_LENGTH
        && !marks.closesEnclosure()
        && isHalf(text, begin, marks.begin())
        && isHalf(text, marks.end(), end);
  }

  private static boolean isHalf(String text, int begin, int end) {
    int words = 0;
    boolean inWord = false;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (CharacterClasses.isEndMark(c) || c == ':' || CharacterClasses.isLatin(c)) {
        return false;
      }
      boolean space = CharacterClasses.isWhiteSpace(c);
      if (!space && !inWord) {
        words++;
      }
      inWord = !space;
    }
    return words >= MIN_WORDS && words <= MAX_WORDS;
  }
}
