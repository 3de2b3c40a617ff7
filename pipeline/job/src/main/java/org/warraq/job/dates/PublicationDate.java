// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.dates;

import java.time.LocalDate;

/**
 * The day that a text of any common form tells, or the reason why it tells none. Immutable.
 *
 * @param day the day as the text has it, in the text's own time zone; null if the text tells none
 * @param unread why the text tells no day; null if it tells one
 */
public record PublicationDate(LocalDate day, Unread unread) {

  /** Why a text tells no day. The labels are part of the run summary and never change. */
  public enum Unread {
    /** The date is Hijri only. */
    HIJRI("hijri"),
    /** The year has two digits, so that the order of the numbers is open. */
    TWO_DIGIT_YEAR("two_digit_year"),
    /** There is only a year, or only a year and a month. */
    INCOMPLETE("incomplete"),
    /** There is no date in it, or more than one, or a day that no calendar has. */
    UNKNOWN("unknown");

    private final String label;

    Unread(String label) {
      this.label = label;
    }

    /** The name in the run summary. */
    public String label() {
      return label;
    }
  }

  /**
   * Reads a date, with or without a time of day:
   *
   * <ul>
   *   <li>ISO 8601 (2026-01-18T09:30:00Z), also with slashes or dots, and 20260118
   *   <li>day, month, year: 18/1/2026, ١٨‏/١‏/٢٠٢٦
   *   <li>with a month's name in Arabic, of any Arab country, in English or in French: 18 كانون
   *       الثاني/يناير 2026, Sun, 18 Jan 2026
   *   <li>time since 1970 in seconds, milliseconds, microseconds or nanoseconds: its day in UTC
   * </ul>
   *
   * A Hijri date may be beside the Gregorian one. Years are from 1600 to 2199.
   */
  public static PublicationDate of(String text) {
    LocalDate iso = IsoForm.day(text);
    return iso == null ? DateForms.read(DateText.normalized(text)) : of(iso);
  }

  static PublicationDate of(LocalDate day) {
    return new PublicationDate(day, null);
  }

  static PublicationDate unread(Unread reason) {
    return new PublicationDate(null, reason);
  }
}
