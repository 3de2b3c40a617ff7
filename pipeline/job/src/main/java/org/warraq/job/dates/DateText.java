// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.dates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the spellings of a date into one: digits, letters, spaces and invisible characters. */
final class DateText {
  /** A longer text holds more than a date. */
  private static final int MAX_LENGTH = 120;

  /** Vowel signs, other combining marks, the tatweel, and characters that are not seen. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Mn}\\p{Cf}\\p{Cc}\u0640&&[^\\s]]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private DateText() {}

  /**
   * The text with digits from 0 to 9, lower case, alef without hamza, ه for ة, ي for ى, and single
   * spaces; empty if the text is too long to be a date.
   */
  static String normalized(String text) {
    if (text.length() > MAX_LENGTH) {
      return "";
    }
    String letters =
        INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder out = new StringBuilder();
    letters.codePoints().map(DateText::normalized).forEach(out::appendCodePoint);
    return SPACES.matcher(out).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private static int normalized(int c) {
    if (Character.isDigit(c)) {
      return '0' + Character.digit(c, 10);
    }
    return switch (c) {
      case 'ٱ' -> 'ا';
      case 'ة', 'ہ', 'ھ' -> 'ه';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case '،', '؍' -> ',';
      case '٫' -> '.';
      case '–', '—', '‐', '‑', '‒', '−' -> '-';
      case '⁄', '∕' -> '/';
      default -> c;
    };
  }
}
