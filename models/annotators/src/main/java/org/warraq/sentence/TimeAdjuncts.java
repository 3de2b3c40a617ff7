// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import java.util.Set;

/**
 * Recognises sentences that consist, so far, of a time alone, as in {@code وفي القرن الثالث ق.م.}:
 * their verb is still to come.
 */
final class TimeAdjuncts {
  /** Length of the longest time, in words. */
  private static final int MAX_WORDS = 10;

  private static final Set<String> WORDS =
      CueWords.words(
          """
          في وفي من ومن منذ ومنذ قبل وقبل بعد وبعد حوالي وحوالي نحو ونحو خلال وخلال حتى وحتى إلى بين
          عام سنة العام السنة سنتي عامي بعام بسنة القرن قرن القرنين العقد شهر يوم تاريخ بتاريخ حدود فترة
          الفترة أوائل أواخر مطلع منتصف نهاية بداية خريف شتاء ربيع صيف الموافق و
          الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي عشر العشرين
          الألف الألفية الأولى الثانية الثالثة الرابعة الخامسة
          يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
          كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين
          محرم صفر رجب شعبان رمضان شوال ذي القعدة الحجة
          ق م ه
          """);

  private TimeAdjuncts() {}

  /** Whether {@code text[begin, end)} has words of time and numbers only. */
  static boolean fill(String text, int begin, int end) {
    int index = skip(text, begin, end);
    for (int words = 0; index < end; words++) {
      AdjacentWord word = AdjacentWord.beginningAt(text, index, end);
      boolean time = word.isNumber() || WORDS.contains(word.folded());
      if (!time || words == MAX_WORDS) {
        return false;
      }
      index = skip(text, word.end(), end);
    }
    return true;
  }

  private static int skip(String text, int from, int end) {
    int index = from;
    while (index < end
        && (CharacterClasses.isWhiteSpace(text.charAt(index))
            || "./-–(".indexOf(text.charAt(index)) >= 0)) {
      index++;
    }
    return index;
  }
}
