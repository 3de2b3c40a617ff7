// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs of all kinds have the forms that grammars of Arabic give them. */
class VerbFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          كَتَب | -     | كتب كتبت كتبا كتبتا كتبوا كتبو كتبن كتبتم كتبنا
          قَال  | قُل    | قال قالت قالوا قلت قلن قلنا قلتم
          مَدّ   | مَدَد   | مد مدت مدوا مددت مددن مددنا
          رَمَى  | -     | رمى رما رمت رمتا رميا رموا رمو رميت رمين رمينا
          بَقِي  | -     | بقي بقيت بقيا بقوا بقين بقينا
          قَرَأ  | -     | قرأ قرأت قرآ قرأوا قرؤوا قرأنا
          جَاء  | جِئ    | جاء جاءت جاءا جاءوا جاؤوا جئت جئنا
          كَان  | كُن    | كان كانت كانوا كنت كن كنا كنتم
          ثَبَت  | -     | ثبت ثبتت ثبتوا ثبتنا
          """)
  void perfect(String third, String beforeConsonant, String forms) {
    List<String> made = new ArrayList<>();
    new VerbForms((form, cell) -> made.add(form)).perfect(third, beforeConsonant, false, false);
    assertHas(made, forms);
  }

  @Test
  void finalAlefFromWawComesBack() {
    List<String> made = new ArrayList<>();
    new VerbForms((form, cell) -> made.add(form)).perfect("دَعَا", null, false, true);
    assertHas(made, "دعا دعت دعوا دعوت دعونا دعون");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          يَكتُب | -      | يكتب تكتب أكتب نكتب يكتبون يكتبوا يكتبو تكتبون يكتبان يكتبن تكتبين
          يَقُول | يَقُل    | يقول يقل تقل أقل نقل يقولون يقلن تقولين
          يَرمِي | -      | يرمي يرم نرم يرمون يرموا يرمين يرميان ترمين
          يَدعُو | -      | يدعو يدع يدعون يدعوا يدعوان تدعين
          يَلقَى | -      | يلقى يلقا يلق يلقون يلقين يلقيان
          يَأخُذ | -      | يأخذ تأخذ آخذ نأخذ يأخذون
          يُؤمِن | -      | يؤمن أؤمن أومن نؤمن يؤمنون
          يَقرَأ | -      | يقرأ يقرؤ يقرأون يقرؤون يقرآن تقرئين
          يَشَاء | يَشَأ    | يشاء يشأ يشاؤ يشاءون يشاؤون
          """)
  void imperfect(String third, String jussive, String forms) {
    List<String> made = new ArrayList<>();
    new VerbForms((form, cell) -> made.add(form)).imperfect(third, jussive, false);
    assertHas(made, forms);
  }

  @Test
  void imperativeBeginsAsItsPatternWants() {
    List<String> made = new ArrayList<>();
    VerbForms forms = new VerbForms((form, cell) -> made.add(form));
    forms.imperative("يَكتُب", null, false);
    forms.imperative("يُقَدِّم", null, false);
    forms.imperative("يُعلِن", null, true);
    forms.imperative("يَقُول", "يَقُل", false);
    forms.imperative("يَرمِي", null, false);
    assertHas(made, "اكتب اكتبوا قدم قدموا أعلن أعلنوا قل قولوا ارم ارموا");
  }

  private static void assertHas(List<String> made, String forms) {
    for (String form : Arrays.asList(forms.split(" ", -1))) {
      assertTrue(made.contains(form), () -> form + " is not among " + made);
    }
  }
}
