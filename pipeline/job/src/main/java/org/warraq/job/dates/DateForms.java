// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.dates;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warraq.job.dates.PublicationDate.Unread;

/**
 * The forms of dates: the order of day, month and year, and what may be beside them.
 *
 * <p>A text tells a day if it has one Gregorian date, and no other number apart from a time of day
 * and a Hijri date. Words beside the date do not matter. Not thread-safe.
 */
final class DateForms {
  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2199;
  private static final int FIRST_HIJRI_YEAR = 1200;

  /** The end of the year 2199, in seconds since 1970. A greater number counts smaller units. */
  private static final BigDecimal MAX_SECONDS = new BigDecimal("7258118400");

  /** A smaller number of seconds since 1970 is more probably something else. */
  private static final BigDecimal MIN_SECONDS = new BigDecimal("100000000");

  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"
              + "(?:t?\\d{4}(?:\\d{2}(?:\\.\\d+)?)?(?:z|[+-]\\d{2}:?\\d{2})?)?");

  private static final Pattern EPOCH =
      Pattern.compile("\\d{9,19}(?:\\.\\d{1,9})?|\\d\\.\\d{1,18}e\\+?\\d{1,2}");

  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?<=\\d)t| |,|-|\\|)*(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?!\\d)"
              + "(?: ?(?:am|pm|a\\.m\\.|p\\.m\\.|[صم](?!\\p{L})))?"
              + "(?: ?(?:z|utc|gmt|eest|eet|cest|cet|wet|ast|est|edt|pst|pdt|bst|msk)(?!\\p{L}))?"
              + "(?: ?[+-]\\d{1,2}:?\\d{2}(?!\\d)|[+-]\\d{2}(?![\\d/.-]| \\p{L}))?");

  private static final String BETWEEN = "[ ,./-]*(?:(?:من|شهر|سنه|عام|of|de) )*";
  private static final String DAY = "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er)?";
  private static final String NUMBER = "(?<number>\\d{1,2})";
  private static final String YEAR = "(?<!\\d)(?<year>\\d{4})(?!\\d)";

  /** A month's name, or two names of the same month: كانون الثاني/يناير, يناير (كانون الثاني). */
  private static final String MONTH =
      "(?<month>%1$s)\\.?(?: ?[-/(] ?(?<again>%1$s) ?\\)?)?".formatted(MonthNames.GREGORIAN);

  private static final List<Pattern> NUMERIC =
      List.of(
          Pattern.compile(YEAR + " ?([-/.]) ?" + NUMBER + " ?\\2 ?" + DAY + "(?!\\d)"),
          Pattern.compile(DAY + " ?([-/.]) ?" + NUMBER + " ?\\2 ?" + YEAR));

  private static final List<Pattern> NAMED =
      List.of(
          Pattern.compile(DAY + BETWEEN + MONTH + BETWEEN + YEAR),
          Pattern.compile(MONTH + BETWEEN + DAY + BETWEEN + YEAR),
          Pattern.compile(YEAR + BETWEEN + MONTH + BETWEEN + DAY + "(?!\\d)"));

  private static final Pattern HIJRI =
      Pattern.compile(
          ("(?:(?<!\\d)\\d{1,2}%1$s)?%2$s%1$s\\d{4} ?(?:ه(?!\\p{L}))?"
                  + "|(?<!\\d)\\d{1,4} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,4} ?ه(?!\\p{L})")
              .formatted(BETWEEN, MonthNames.HIJRI));

  private static final Pattern TWO_DIGIT_YEAR =
      Pattern.compile(
          "(?<!\\d)\\d{1,2}(?:([-/.])\\d{1,2}\\1|%1$s%2$s%1$s)\\d{2}(?!\\d)"
              .formatted(BETWEEN, MonthNames.GREGORIAN));

  private static final Pattern INCOMPLETE =
      Pattern.compile("\\D*(?:\\d{1,2}[-/.])?\\d{4}(?:[-/.]\\d{1,2})?\\D*");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final Set<LocalDate> days = new HashSet<>();
  private boolean hijri;
  private boolean impossible;

  private DateForms() {}

  /** Reads a text in the spelling of {@link DateText}. */
  static PublicationDate read(String text) {
    Matcher compact = COMPACT.matcher(text);
    DateForms forms = new DateForms();
    if (compact.matches()) {
      forms.add(compact, number(compact, "month"));
      if (!forms.impossible) {
        return forms.result("");
      }
    }
    return EPOCH.matcher(text).matches() ? ofEpoch(text) : new DateForms().find(text);
  }

  private static PublicationDate ofEpoch(String text) {
    BigDecimal seconds = new BigDecimal(text);
    for (int i = 0; i < 3 && seconds.compareTo(MAX_SECONDS) > 0; i++) {
      seconds = seconds.movePointLeft(3); // milli-, micro- or nanoseconds
    }
    return seconds.compareTo(MAX_SECONDS) > 0 || seconds.compareTo(MIN_SECONDS) < 0
        ? PublicationDate.unread(Unread.UNKNOWN)
        : PublicationDate.of(
            LocalDate.ofInstant(Instant.ofEpochSecond(seconds.longValue()), ZoneOffset.UTC));
  }

  private PublicationDate find(String text) {
    String left = TIME.matcher(text).replaceAll(" ");
    Matcher hijriDates = HIJRI.matcher(left);
    hijri = hijriDates.find();
    left = hijriDates.replaceAll(" ");
    for (Pattern form : NUMERIC) {
      left = take(form, left, date -> add(date, number(date, "number")));
    }
    for (Pattern form : NAMED) {
      left = take(form, left, this::addNamed);
    }
    return result(left);
  }

  private static String take(Pattern form, String text, Consumer<Matcher> add) {
    Matcher dates = form.matcher(text);
    while (dates.find()) {
      add.accept(dates);
    }
    return dates.replaceAll(" ");
  }

  private void addNamed(Matcher date) {
    int month = MonthNames.gregorian(date.group("month"));
    String again = date.group("again");
    if (again != null && MonthNames.gregorian(again) != month) {
      impossible = true;
    } else {
      add(date, month);
    }
  }

  private void add(Matcher date, int month) {
    int year = number(date, "year");
    int day = number(date, "day");
    if (year >= FIRST_HIJRI_YEAR && year < FIRST_YEAR && month <= 12 && day <= 30) {
      hijri = true;
    } else if (!isYear(year)) {
      impossible = true;
    } else {
      try {
        days.add(LocalDate.of(year, month, day));
      } catch (DateTimeException e) {
        impossible = true;
      }
    }
  }

  /** Whether a number is a year of the years that count, in the Gregorian calendar. */
  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private PublicationDate result(String left) {
    boolean isClear = !impossible && !DIGIT.matcher(left).find();
    if (isClear && days.size() == 1) {
      return PublicationDate.of(days.iterator().next());
    }
    if (isClear && days.isEmpty() && hijri) {
      return PublicationDate.unread(Unread.HIJRI);
    }
    if (!impossible && days.isEmpty() && TWO_DIGIT_YEAR.matcher(left).find()) {
      return PublicationDate.unread(Unread.TWO_DIGIT_YEAR);
    }
    return PublicationDate.unread(
        !impossible && days.isEmpty() && INCOMPLETE.matcher(left).matches()
            ? Unread.INCOMPLETE
            : Unread.UNKNOWN);
  }

  private static int number(Matcher date, String group) {
    return Integer.parseInt(date.group(group));
  }
}
