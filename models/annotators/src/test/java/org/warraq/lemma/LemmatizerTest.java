// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.article.Lemma;

class LemmatizerTest {
  private static final Annotator ANNOTATORS =
      Annotator.chain(
          Annotators.sentenceSplitter(),
          Annotators.wordSegmenter(),
          Annotators.tagger(),
          Annotators.lemmatizer());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كتب الطلاب رسائلهم إلى المعلمة.        | الطلاب   | طالب
          كتب الطلاب رسائلهم إلى المعلمة.        | رسائل    | رسالة
          وسيكتبونها غدا في المدرسة.             | يكتبون   | كتب
          قالت الوزيرة إن المشاريع انتهت.        | قالت     | قال
          قالت الوزيرة إن المشاريع انتهت.        | المشاريع | مشروع
          يمكن أن يرى الزائر المدن القديمة.      | يمكن     | أمكن
          يمكن أن يرى الزائر المدن القديمة.      | يرى      | رأى
          يمكن أن يرى الزائر المدن القديمة.      | المدن    | مدينة
          أعلن المدير عن إعلان جديد.             | اعلن     | أعلن
          أعلن المدير عن إعلان جديد.             | اعلان    | إعلان
          هذه الكتب للمهندسين الذين بنوا السد.   | المهندسين| مهندس
          هذه الكتب للمهندسين الذين بنوا السد.   | بنوا     | بنى
          هذه الكتب للمهندسين الذين بنوا السد.   | الذين    | الذي
          زرنا بيوتهم ولم نقل شيئا.              | بيوت     | بيت
          زرنا بيوتهم ولم نقل شيئا.              | زرنا     | زار
          قدم الأستاذ كتابه للجنة.               | ه        | هو
          """)
  void formHasTheLemma(String text, String form, String lemma) {
    assertEquals(lemma, lemma(text, form).text());
  }

  @Test
  void lemmaHasDiacriticsAndRoot() {
    Lemma lemma = lemma("قرأت الطالبات المكتوبات القصص.", "القصص");
    assertEquals("قِصَّة", lemma.vocalized());
    assertEquals("قصص", lemma.root());
    assertFalse(lemma.guessed());
  }

  @Test
  void writersHamzaTellsWordsApart() {
    assertEquals("علم", lemma("علم الرجل بالأمر.", "علم").text());
    assertEquals("أعلم", lemma("أعلم الرجل أخاه بالأمر.", "اعلم").text());
  }

  @Test
  void featuresAreThoseOfTheForm() {
    String text = "كتبت المهندسات تقريرا عن الجسور.";
    assertEquals("Aspect=Perf|Gender=Fem|Number=Sing|Person=3|Voice=Act", features(text, "كتبت"));
    assertEquals("Definite=Def|Gender=Fem|Number=Plur", features(text, "المهندسات"));
    assertEquals("Definite=Ind|Gender=Masc|Number=Sing", features(text, "تقريرا"));
    assertEquals("Definite=Def|Gender=Masc|Number=Plur", features(text, "الجسور"));
  }

  @Test
  void nounIsDefiniteIfItsGenitiveIs() {
    assertTrue(features("قرأ كتاب الطالب.", "كتاب").contains("Definite=Def"));
    assertTrue(features("قرأ كتاب طالب.", "كتاب").contains("Definite=Ind"));
    assertTrue(features("قرأ كتابه.", "كتاب").contains("Definite=Def"));
  }

  @Test
  void numbersMarksAndForeignWordsAreTheirOwnLemmas() {
    AnnotatedArticle article = annotate("باع 120 نسخة من Windows!");
    for (String form : List.of("120", "Windows", "!")) {
      Lemma lemma = article.lemmas().lemma(segment(article, form));
      assertEquals(form, lemma.text());
      assertFalse(lemma.guessed());
      assertNull(lemma.root());
    }
  }

  @Test
  void unknownWordsGetAGuess() {
    AnnotatedArticle article = annotate("زار المهرجان زغبروط العجيب.");
    Lemma lemma = article.lemmas().lemma(segment(article, "زغبروط"));
    assertTrue(lemma.guessed());
    assertEquals("زغبروط", lemma.text());
  }

  @Test
  void articleWithoutTagsIsRefused() {
    AnnotatedArticle untagged =
        Annotator.chain(Annotators.sentenceSplitter(), Annotators.wordSegmenter())
            .annotate(AnnotatedArticle.of(Article.of("id", "source", "كتب")));
    assertThrows(IllegalStateException.class, () -> Annotators.lemmatizer().annotate(untagged));
  }

  private static Lemma lemma(String text, String form) {
    AnnotatedArticle article = annotate(text);
    return article.lemmas().lemma(segment(article, form));
  }

  private static String features(String text, String form) {
    AnnotatedArticle article = annotate(text);
    return article.lemmas().features(segment(article, form));
  }

  private static int segment(AnnotatedArticle article, String form) {
    return IntStream.range(0, article.words().segments())
        .filter(i -> article.words().form(i).equals(form))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(form + " is not among " + article.words()));
  }

  private static AnnotatedArticle annotate(String text) {
    return ANNOTATORS.annotate(AnnotatedArticle.of(Article.of("id", "source", text)));
  }
}
