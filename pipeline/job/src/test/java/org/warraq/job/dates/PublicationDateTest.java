// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.job.dates.PublicationDate.Unread;

class PublicationDateTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 18);

  private static void assertDay(LocalDate day, String text) {
    assertEquals(new PublicationDate(day, null), PublicationDate.of(text), text);
  }

  private static void assertUnread(Unread reason, String text) {
    assertEquals(new PublicationDate(null, reason), PublicationDate.of(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-18",
        " 2026-01-18\n",
        "2026-1-18",
        "2026/01/18",
        "2026.01.18",
        "20260118",
        "20260118093000",
        "20260118T093000Z",
        "202601180930",
        "2026-01-18T09:30",
        "2026-01-18T09:30:00Z",
        "2026-01-18T09:30:00.123456789Z",
        "2026-01-18T23:30:00-05:00",
        "2026-01-18T00:30:00+0300",
        "2026-01-18 09:30:00 UTC",
        "2026-01-18 09:30:00+00",
        "2026-01-18 9:30 PM",
        "2026-01-18+02:00",
        "2026-01-18T09:30:00+02:00[Asia/Beirut]",
      })
  void yearMonthDayIsRead(String text) {
    assertDay(DAY, text);
  }

  @Property
  void usualFormIsReadAsTheGeneralFormsReadIt(@ForAll("nearlyUsual") String text) {
    assertEquals(DateForms.read(DateText.normalized(text)), PublicationDate.of(text), text);
  }

  /** Dates of the usual form, some of them with a wrong number or another sign. */
  @Provide
  Arbitrary<String> nearlyUsual() {
    return Combinators.combine(
            Arbitraries.integers().between(1590, 2210),
            Arbitraries.integers().between(0, 13),
            Arbitraries.integers().between(0, 32),
            Arbitraries.of("", "T09:30:00", " 23:59:59", "T9:30", "T24:00:00", "t09:30:00", "T"),
            Arbitraries.of("", "", "Z", "+01:00", "-05:30", "+0100", "+1", " UTC", ".5Z", "x"))
        .as(
            (year, month, day, time, zone) ->
                "%d-%02d-%02d%s%s".formatted(year, month, day, time, zone));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18/1/2026",
        "18/01/2026",
        "18-01-2026",
        "18.01.2026",
        "18 / 01 / 2026",
        "18/01/2026 09:30",
        "18/01/2026 - 09:30 م",
        "١٨/١/٢٠٢٦",
        "١٨‏/٠١‏/٢٠٢٦",
        "٢٠٢٦/٠١/١٨",
        "۱۸/۰۱/۲۰۲۶",
        "الأحد ١٨/١/٢٠٢٦ م",
        "الأحد، 18/1/2026 | 9:30 ص",
        "تاريخ النشر: 18/1/2026",
      })
  void dayMonthYearIsRead(String text) {
    assertDay(DAY, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18 يناير 2026",
        "١٨ يناير ٢٠٢٦",
        "18 يناير، 2026",
        "الأحد 18 يناير 2026",
        "الأحد، 18 يناير 2026 - 09:30",
        "الأحد 18 من يناير عام 2026م",
        "18 كانون الثاني 2026",
        "١٨ كانون ثاني ٢٠٢٦",
        "18 كانون الثاني/يناير 2026",
        "18 كانون الثاني (يناير) 2026",
        "18 يناير (كانون الثاني) 2026",
        "18 يناير / كانون الثاني 2026",
        "18 جانفي 2026",
        "18 أي النار 2026",
        "يناير 18, 2026",
        "يناير ١٨، ٢٠٢٦ 9:30 م",
        "2026 يناير 18",
        "نُشر في: 18 ينــاير 2026 الساعة 09:30",
        "29 رجب 1447هـ الموافق 18 يناير 2026م",
        "18 يناير 2026 / 29 رجب 1447 هـ",
        "الأحد 29 رجب 1447 - 18 يناير 2026",
        "1447/07/29هـ - 2026/01/18م",
        "29-07-1447 الموافق 18-01-2026",
        "18 January 2026",
        "18 Jan 2026",
        "18-Jan-2026",
        "January 18, 2026",
        "Jan. 18, 2026",
        "January 18th, 2026",
        "Sun, 18 Jan 2026 09:30:00 +0000",
        "Sun, 18 Jan 2026 09:30:00 GMT",
        "Sun Jan 18 09:30:00 2026",
        "Sun Jan 18 09:30:00 +0000 2026",
        "Sun Jan 18 09:30:00 EET 2026",
        "18 janvier 2026",
        "dimanche 18 janvier 2026 à 09:30",
      })
  void monthWithNameIsRead(String text) {
    assertDay(DAY, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1768728600",
        "1768728600.25",
        "1768728600000",
        "1768728600000.0",
        "1768728600000000",
        "1768728600000000000",
        "1.7687286E9",
        "1.7687286E+12",
        "١٧٦٨٧٢٨٦٠٠",
      })
  void timeSince1970IsReadInUtc(String text) {
    assertDay(DAY, text);
  }

  /** Months 1 to 12 in each system of names. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "يناير فبراير مارس إبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني"
            + " كانون_الأول",
        "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
        "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
        "يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر",
        "أي_النار النوار الربيع الطير الماء الصيف ناصر هانيبال الفاتح التمور الحرث الكانون",
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
      })
  void everyMonthOfEverySystemIsRead(String months) {
    List<String> names = List.of(months.split(" "));
    assertEquals(12, names.size());
    for (int month = 1; month <= 12; month++) {
      String name = names.get(month - 1).replace('_', ' ');
      assertDay(LocalDate.of(2026, month, 7), "7 " + name + " 2026");
      assertDay(LocalDate.of(2010, month, 28), name + " ٢٨، ٢٠١٠");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29 رجب 1447",
        "29 رجب 1447هـ",
        "٢٩ رجب ١٤٤٧ هـ",
        "الأحد 1 ذو القعدة 1446",
        "1 ذي الحجة 1446 هـ",
        "رمضان 1446",
        "12 ربيع الآخر 1447",
        "12 ربيع الثاني 1447",
        "5 جمادى الأولى 1447 هـ 10:30",
        "5 جمادى الآخرة 1447",
        "1447-07-29",
        "29/7/1447",
        "1447/07/29هـ",
        "29/7/47 هـ",
        "14470729",
      })
  void hijriDateIsNotConverted(String text) {
    assertUnread(Unread.HIJRI, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"18/1/26", "01-02-03", "18.1.26 09:30", "18-Jan-26", "18 يناير 26"})
  void yearOfTwoDigitsIsRefused(String text) {
    assertUnread(Unread.TWO_DIGIT_YEAR, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026", "٢٠٢٦ م", "2026-01", "01/2026", "يناير 2026", "عام 2026", "Jan 2026"})
  void yearWithoutDayIsIncomplete(String text) {
    assertUnread(Unread.INCOMPLETE, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "أمس",
        "منذ 3 ساعات",
        "18 يناير",
        "01/18/2026", // month first
        "2026-02-30",
        "31 نيسان 2026",
        "2026-13-01",
        "2026-00-10",
        "0001-01-01",
        "9999-12-31",
        "0000-00-00",
        "0",
        "-1",
        "123456",
        "99999999999999999999",
        "18 يناير (شباط) 2026",
        "من 3 يناير 2026 إلى 5 يناير 2026",
        "18 يناير 2026 العدد 4512",
        "2026-01-18-05",
        "9:30",
        "NaN",
        "null",
      })
  void textWithoutOneDayIsRefused(String text) {
    assertUnread(Unread.UNKNOWN, text);
  }

  @Property(tries = 500)
  void everyDayIsReadInEveryForm(@ForAll("days") LocalDate day) {
    String iso = day.toString();
    assertDay(day, iso);
    assertDay(day, iso.replace("-", ""));
    assertDay(day, iso + "T23:59:59Z");
    assertDay(
        day, day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear() + " 12:00 م");
    long seconds = day.atTime(12, 0).toEpochSecond(ZoneOffset.UTC);
    if (day.getYear() >= 1975) {
      assertDay(day, Long.toString(seconds));
    }
    if (day.getYear() >= 2002) { // Earlier milliseconds have 12 digits, as 202601181230 has.
      assertDay(day, Long.toString(1000 * seconds));
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1600, 1, 1).toEpochDay(), LocalDate.of(2199, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 1000)
  void noTextMakesItFail(@ForAll("hostile") String text) {
    PublicationDate date = PublicationDate.of(text);
    assertTrue((date.day() == null) != (date.unread() == null));
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            "18",
            "1",
            "2026",
            "1447",
            "/",
            "-",
            ".",
            " ",
            ":",
            "T",
            "Z",
            "+02:00",
            "يناير",
            "رجب",
            "كانون الثاني",
            "(",
            ")",
            "هـ",
            "م",
            "٢",
            "\u200f",
            "\ud800",
            "e9",
            "é",
            "½",
            "𝟚",
            "\u0000")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }
}
