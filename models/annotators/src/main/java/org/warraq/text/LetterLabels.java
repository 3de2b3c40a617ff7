// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

import java.util.Set;

/** Knows the words after which a letter is a label: المجموعة أ, فيتامين ب. Thread-safe. */
public final class LetterLabels {
  private static final Set<String> LABELLED =
      Set.of(
          ArabicFolding.fold(
                  """
                  المجموعة مجموعة الفئة فئة الدرجة درجة الصنف صنف فيتامين الحرف حرف النموذج القسم
                  المستوى الفصيلة فصيلة الفقرة البند الشريحة الكبد النوع البوابة بوابة المدخل الصف
                  الطراز المبنى البلوك النقطة القاعة
                  """)
              .split(" ", -1));

  private LetterLabels() {}

  /** Whether a letter after this word is a label. The word's spelling need not be folded. */
  public static boolean follow(String word) {
    return LABELLED.contains(ArabicFolding.fold(word));
  }
}
