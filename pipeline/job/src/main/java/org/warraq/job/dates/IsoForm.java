// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.dates;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A quick way for the form that most dates in corpora have: {@code 2026-01-18}, also with a time of
 * day, in UTC, at an offset or without time zone. It gives the same day as {@link DateForms},
 * without its regular expressions, which would take as long as the rest of reading a record.
 */
final class IsoForm {
  private static final String DAY = "dddd-dd-dd";
  private static final String TIME = "dd:dd:dd";
  private static final String OFFSET = "dd:dd";

  private IsoForm() {}

  /** The day; {@code null} if the text has another form, or no calendar has the day. */
  static LocalDate day(String text) {
    if (!matches(DAY, text, 0) || !(text.length() == DAY.length() || isTime(text))) {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    boolean exists =
        DateForms.isYear(year)
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? LocalDate.of(year, month, day) : null;
  }

  private static boolean isTime(String text) {
    char before = text.charAt(DAY.length());
    int begin = DAY.length() + 1;
    int end = begin + TIME.length();
    return (before == 'T' || before == ' ')
        && matches(TIME, text, begin)
        && (text.length() == end || isZone(text, end));
  }

  private static boolean isZone(String text, int begin) {
    char sign = text.charAt(begin);
    int end = begin + 1;
    return sign == 'Z'
        ? text.length() == end
        : (sign == '+' || sign == '-')
            && text.length() == end + OFFSET.length()
            && matches(OFFSET, text, end);
  }

  /** Whether a text has a form at an index; in a form, {@code d} stands for a digit from 0 to 9. */
  private static boolean matches(String form, String text, int from) {
    if (text.length() < from + form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char c = text.charAt(from + i);
      if (form.charAt(i) == 'd' ? c < '0' || c > '9' : c != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
