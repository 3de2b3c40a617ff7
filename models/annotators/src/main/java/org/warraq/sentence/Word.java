// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import org.warraq.text.ArabicFolding;

/**
 * A run of letters, or of digits, next to a place in the text.
 *
 * @param begin where it begins, in UTF-16 units
 * @param letters its letters or digits without diacritics and tatweel; empty where no word stands;
 *     cut short where it is long
 */
record Word(int begin, String letters) {
  /** Keeps looking around cheap, however long a "word" is; no word we know by name is longer. */
  private static final int MAX_LENGTH = 48;

  /** The word that ends at {@code end}, reaching back to {@code begin} at most. */
  static Word endingAt(String text, int end, int begin) {
    int least = Math.max(begin, end - MAX_LENGTH);
    StringBuilder letters = new StringBuilder();
    int at = end;
    while (at > least && isPart(text.charAt(at - 1), letters)) {
      append(letters, text.charAt(--at));
    }
    return new Word(at, letters.reverse().toString());
  }

  /** The word that begins at {@code begin}, reaching to {@code end} at most. */
  static Word beginningAt(String text, int begin, int end) {
    int most = Math.min(end, begin + MAX_LENGTH);
    StringBuilder letters = new StringBuilder();
    for (int at = begin; at < most && isPart(text.charAt(at), letters); at++) {
      append(letters, text.charAt(at));
    }
    return new Word(begin, letters.toString());
  }

  /** The spelling that Arabic words are compared in. */
  String folded() {
    return ArabicFolding.fold(letters);
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }

  int length() {
    return letters.length();
  }

  boolean isArabic() {
    return !isEmpty() && Characters.isArabicLetter(letters.charAt(0));
  }

  boolean isNumber() {
    return !isEmpty() && Character.isDigit(letters.charAt(0));
  }

  /** Written in Latin letters or in digits. */
  boolean isLatin() {
    return !isEmpty() && Characters.isLatin(letters.charAt(0));
  }

  boolean isLowerCase() {
    return !isEmpty() && Character.isLowerCase(letters.charAt(0));
  }

  private static boolean isPart(char c, CharSequence letters) {
    if (Characters.isSilent(c)) {
      return true;
    }
    char first = letters.isEmpty() ? c : letters.charAt(0);
    return Character.isDigit(first) ? Character.isDigit(c) : Character.isLetter(c);
  }

  private static void append(StringBuilder letters, char c) {
    if (!Characters.isSilent(c)) {
      letters.append(c);
    }
  }
}
