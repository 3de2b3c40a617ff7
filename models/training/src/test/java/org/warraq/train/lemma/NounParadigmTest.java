// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train.lemma;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounParadigmTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          كِتَاب     | كُتُب        | كتاب كتابا كتابان كتابين كتابي كتب كتبا
          مَدرَسَة    | مَدَارِس      | مدرسة مدرست مدرستان مدرستين مدارس
          مُهَندِس    | مُهَندِسُون   | مهندس مهندسا مهندسون مهندسين مهندسو مهندسي
          اِنتِخَاب   | اِنتِخَابَات  | انتخاب انتخابات انتخابا
          مُستَشفَى   | مُستَشفَيَات  | مستشفى مستشفا مستشفيات مستشفيان
          قَاضِي     | قُضَاة       | قاضي قاض قاضيا قاضيان قضاة قضات
          سَمَاء     | سَمَاوَات     | سماء سمائ سماؤ سماوات
          شَيء       | أَشيَاء       | شيء شيئا أشياء أشيائ
          مَبدَأ      | مَبَادِئ      | مبدأ مبدؤ مبدآن مبادئ
          """)
  void nounHasItsForms(String lemma, String plural, String forms) {
    List<String> made = new ArrayList<>();
    new NounParadigm((form, cell) -> made.add(form)).add(lemma, List.of(plural), true, false);
    for (String form : forms.split(" ", -1)) {
      assertTrue(made.contains(form), () -> form + " is not among " + made);
    }
  }

  @Test
  void listedBrokenPluralExcludesTheSoundOnes() {
    List<String> made = new ArrayList<>();
    new NounParadigm((form, cell) -> made.add(form)).add("كِتَاب", List.of("كُتُب"), true, false);
    assertFalse(made.contains("كتابات"));
    assertFalse(made.contains("كتابون"));
  }

  @Test
  void adjectiveHasItsFeminineAndPlurals() {
    List<String> made = new ArrayList<>();
    new AdjectiveParadigm((form, cell) -> made.add(form))
        .add("كَبِير", List.of("كِبَار"), List.of());
    for (String form : List.of("كبير", "كبيرة", "كبيرتان", "كبيرات", "كبيرون", "كبار")) {
      assertTrue(made.contains(form), () -> form + " is not among " + made);
    }
  }

  @Test
  void elativeHasOnlyTheListedFeminine() {
    List<String> made = new ArrayList<>();
    new AdjectiveParadigm((form, cell) -> made.add(form))
        .add("أَكبَر", List.of(), List.of("كُبرَى"));
    assertTrue(made.contains("كبرى"));
    assertFalse(made.contains("أكبرة"));
  }
}
