// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import org.warraq.text.ArabicFolding;
import org.warraq.text.ArabicLetters;

/**
 * The word next to a place in the text: a run of letters, or a run of digits.
 *
 * @param begin start of the word, in UTF-16 units
 * @param end end of the word, in UTF-16 units, exclusive
 * @param letters its letters or digits, without diacritics and tatweel; empty if there is no word;
 *     incomplete if the word is very long
 */
record AdjacentWord(int begin, int end, String letters) {
  /** Length after which reading a word stops, in UTF-16 units, so that it takes bounded time. */
  private static final int MAX_LENGTH = 48;

  /** Reads the word that ends at {@code end}; it does not begin before {@code begin}. */
  static AdjacentWord endingAt(String text, int end, int begin) {
    int limit = Math.max(begin, end - MAX_LENGTH);
    StringBuilder letters = new StringBuilder();
    int index = end;
    while (index > limit && isPart(text.charAt(index - 1), letters)) {
      append(letters, text.charAt(--index));
    }
    return new AdjacentWord(index, end, letters.reverse().toString());
  }

  /** Reads the word that begins at {@code begin}; it does not end after {@code end}. */
  static AdjacentWord beginningAt(String text, int begin, int end) {
    int limit = Math.min(end, begin + MAX_LENGTH);
    StringBuilder letters = new StringBuilder();
    int index = begin;
    while (index < limit && isPart(text.charAt(index), letters)) {
      append(letters, text.charAt(index++));
    }
    return new AdjacentWord(begin, index, letters.toString());
  }

  /** The word in the spelling of {@link ArabicFolding}, in which words are compared. */
  String folded() {
    return ArabicFolding.fold(letters);
  }

  /** Whether the word begins with و, which may be the conjunction "and". */
  boolean beginsWithWaw() {
    return !isEmpty() && letters.charAt(0) == ArabicLetters.WAW;
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  int length() {
    return letters.length();
  }

  boolean isArabic() {
    return !isEmpty() && CharacterClasses.isArabicLetter(letters.charAt(0));
  }

  boolean isNumber() {
    return !isEmpty() && Character.isDigit(letters.charAt(0));
  }

  /** Whether the word is written in Latin letters or in digits from 0 to 9. */
  boolean isLatin() {
    return !isEmpty() && CharacterClasses.isLatin(letters.charAt(0));
  }

  boolean isLowerCase() {
    return !isEmpty() && Character.isLowerCase(letters.charAt(0));
  }

  private static boolean isPart(char c, CharSequence letters) {
    if (CharacterClasses.isSilent(c)) {
      return true;
    }
    char first = letters.isEmpty() ? c : letters.charAt(0);
    return Character.isDigit(first) ? Character.isDigit(c) : Character.isLetter(c);
  }

  private static void append(StringBuilder letters, char c) {
    if (!CharacterClasses.isSilent(c)) {
      letters.append(c);
    }
  }
}
