// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/**
 * How numbers are written: digits, and single signs between digits. This covers decimals,
 * thousands, dates, times, scores, fractions, ranges and telephone numbers. All places are in
 * UTF-16 units.
 */
final class Numbers {
  private static final char DECIMAL_MARK = '٫';
  private static final char THOUSANDS_MARK = '٬';

  /** Least number of digits after + for a telephone number. */
  private static final int LEAST_PHONE_DIGITS = 7;

  /** The letter that Arabic news agencies write for the decimal mark: 14ر5 is 14.5. */
  private static final char REH = 'ر';

  private Numbers() {}

  /** The end of the number that begins with a digit at a place. */
  static int end(String text, int begin, int limit) {
    int end = digitsEnd(text, begin, limit);
    int next = end + 1;
    while (next < limit && isBetweenDigits(text.charAt(end)) && isDigit(text, next)) {
      end = digitsEnd(text, next, limit);
      next = end + 1;
    }
    return end;
  }

  /** The end of a telephone number that begins with +, or its begin if there is none. */
  static int internationalEnd(String text, int begin, int limit) {
    if (begin + 1 >= limit || !isDigit(text, begin + 1)) {
      return begin;
    }
    int end = end(text, begin + 1, limit);
    long digits = text.substring(begin, end).codePoints().filter(Character::isDigit).count();
    return digits >= LEAST_PHONE_DIGITS ? end : begin;
  }

  /** The spelling of a number: digits in ASCII, and decimal and thousands marks as in English. */
  static String form(String text, int begin, int end) {
    StringBuilder form = new StringBuilder(end - begin);
    for (int i = begin; i < end; ) {
      int c = codePoint(text, i, end);
      i += Character.charCount(c);
      form.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : sign(c));
    }
    return form.toString();
  }

  private static int sign(int c) {
    return switch (c) {
      case DECIMAL_MARK, REH -> '.';
      case THOUSANDS_MARK, '،' -> ',';
      default -> c;
    };
  }

  private static boolean isBetweenDigits(char c) {
    return switch (c) {
      case '.', ',', ':', '/', '-', '–', '\'', '،', DECIMAL_MARK, THOUSANDS_MARK, REH -> true;
      default -> false;
    };
  }

  private static int digitsEnd(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && isDigit(text, end)) {
      end += Character.charCount(codePoint(text, end, limit));
    }
    return end;
  }

  private static boolean isDigit(String text, int place) {
    return Character.isDigit(codePoint(text, place, text.length()));
  }

  private static int codePoint(String text, int place, int limit) {
    char c = text.charAt(place);
    return Character.isHighSurrogate(c) && place + 1 < limit ? text.codePointAt(place) : c;
  }
}
