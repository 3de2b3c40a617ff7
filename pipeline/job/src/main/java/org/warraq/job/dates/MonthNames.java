// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.dates;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of months, in the spelling of {@link DateText}, with their numbers from 1 to 12. The
 * Gregorian months have other names in Egypt and the Gulf, in the Levant and Iraq, in Tunisia and
 * Algeria, in Morocco, in Mauritania, and in Libya until 2011.
 */
final class MonthNames {
  /** Twelve lines, one per month: its names, separated by commas. */
  private static final String GREGORIAN_NAMES =
      """
      يناير,كانون الثاني,كانون ثاني,كانون ثان,جانفي,اي النار,january,jan,janvier
      فبراير,شباط,فيفري,النوار,february,feb,fevrier
      مارس,اذار,الربيع,march,mar,mars
      ابريل,نيسان,افريل,الطير,april,apr,avril
      مايو,ايار,ماي,نوار,الماء,may,mai
      يونيو,يونيه,حزيران,جوان,الصيف,june,jun,juin
      يوليو,يوليه,تموز,جويليه,يوليوز,ناصر,july,jul,juillet
      اغسطس,اب,اوت,غشت,اغشت,هانيبال,august,aug,aout
      سبتمبر,ايلول,شتنبر,شتمبر,الفاتح,september,sept,sep,septembre
      اكتوبر,تشرين الاول,تشرين اول,التمور,october,oct,octobre
      نوفمبر,تشرين الثاني,تشرين ثاني,تشرين ثان,نونبر,نوفنبر,الحرث,november,nov,novembre
      ديسمبر,كانون الاول,كانون اول,دجنبر,دجمبر,الكانون,december,dec,decembre
      """;

  private static final String HIJRI_NAMES =
      """
      محرم,المحرم,محرم الحرام
      صفر,صفر الخير
      ربيع الاول,ربيع اول
      ربيع الاخر,ربيع الثاني,ربيع ثاني
      جمادي الاولي,جمادي الاول
      جمادي الاخره,جمادي الثانيه,جمادي الاخر,جمادي الثاني
      رجب,رجب الفرد
      شعبان
      رمضان,رمضان المبارك
      شوال
      ذو القعده,ذي القعده
      ذو الحجه,ذي الحجه
      """;

  private static final Map<String, Integer> GREGORIAN_NUMBERS = numbers(GREGORIAN_NAMES);

  /** A regular expression of all Gregorian months. */
  static final String GREGORIAN = pattern(GREGORIAN_NUMBERS);

  /** A regular expression of all Hijri months. */
  static final String HIJRI = pattern(numbers(HIJRI_NAMES));

  private MonthNames() {}

  /** The number of a Gregorian month, from 1 to 12. */
  static int gregorian(String name) {
    return GREGORIAN_NUMBERS.get(name);
  }

  private static Map<String, Integer> numbers(String names) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> months = names.lines().toList();
    for (int month = 1; month <= months.size(); month++) {
      for (String name : months.get(month - 1).split(",", -1)) {
        numbers.put(name, month);
      }
    }
    return numbers;
  }

  /** Longer names come first, because some begin with a shorter one. */
  private static String pattern(Map<String, Integer> names) {
    return names.keySet().stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"));
  }
}
