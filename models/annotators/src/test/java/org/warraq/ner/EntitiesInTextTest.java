// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Entity;
import org.warraq.article.EntityName;
import org.warraq.article.EntityType;
import org.warraq.text.NameFolding;
import org.warraq.text.NameSpelling;

/** Entities and their names in text as people have it, with all annotators. */
class EntitiesInTextTest {
  private static final List<String> NAMES =
      List.of(
          "إيران",
          "بيروت",
          "الحرس الثوري",
          "الأمم المتحدة",
          "محمد علي",
          "محمود عباس",
          "BBC",
          "NASA",
          "ﻻهاي",
          "النجم الساحلي",
          "وزارة الدفاع",
          "للولايات المتحدة",
          "ٱلْقَاهِرَة",
          "کرمان",
          "القاهره",
          "السيسى",
          "فاطمه",
          "U.S.");

  private static final List<String> GLUE =
      List.of(
          " ",
          " ",
          " ",
          "",
          "و",
          "ول",
          "وب",
          "ف",
          "ك",
          "ال",
          "الـ",
          "لل",
          "-",
          "\"",
          "«",
          "»",
          "(",
          ")",
          "،",
          ".",
          "؟",
          "!",
          "\u200f",
          "\u200c",
          "\u200d",
          "\u00ad",
          "ـ",
          "\u064b",
          "\u0640",
          "_",
          "#",
          "@",
          "😀",
          "د. ",
          "قال ",
          "في ",
          "2022",
          "٣٫٥",
          "http://a.b/",
          "\n",
          "\u0000");

  @Test
  void theSameNameWithAndWithoutLam() {
    assertEquals(
        List.of("LOC الولايات المتحدة", "LOC الولايات المتحدة"),
        entities("صدر القرار للولايات المتحدة. قالت الولايات المتحدة إنها ترفض ذلك."));
    assertEquals(
        List.of("ORG الحرس الثوري", "ORG الحرس الثوري"),
        entities("انتقد الحرس الثوري القرار. وقال إن القيادة أعطت للحرس الثوري صلاحيات واسعة."));
    assertEquals(
        List.of("ORG اللجنة الأولمبية الدولية"),
        entities("حضر الاجتماع ممثل للجنة الأولمبية الدولية."));
  }

  @Test
  void lamInsideANameStays() {
    assertEquals(
        List.of("ORG الاتحاد العام للشغل"), entities("دعا الاتحاد العام للشغل إلى الإضراب."));
  }

  @Test
  void conjunctionAndPrepositionPartTwoNames() {
    assertEquals(
        List.of("ORG الأمم المتحدة", "LOC إيران"), entities("قدم شكره للأمم المتحدة ولإيران."));
  }

  @Test
  void procliticsAreNoPartOfAName() {
    assertEquals(
        List.of("LOC إيران", "LOC تركيا", "LOC إيران"),
        entities("رحب الوفد بإيران وبتركيا وكإيران."));
    assertEquals(List.of("LOC بيروت"), entities("سافروا فلبيروت مكانة خاصة."));
    assertTrue(entities("علاقات تونس بليبيا تاريخية.").contains("LOC ليبيا"));
  }

  @Test
  void procliticsBeforeLatinLettersAreNoPartOfAName() {
    List<String> names =
        entities("قالت هيئة الـBBC إن وكالة الفضاء لـNASA لم ترد.").stream()
            .filter(entity -> entity.matches(".*[A-Z]{4}$|.*BBC$"))
            .map(entity -> entity.substring(entity.length() - 4).strip())
            .toList();
    assertEquals(List.of("BBC", "NASA"), names);
  }

  @Test
  void marksAreNoPartOfAName() {
    assertEquals(
        List.of("ORG النجم الساحلي", "ORG الترجي الرياضي"),
        entities("فاز النجم الساحلي- الترجي الرياضي-"));
    List<String> radio = entities("أذاعت محطة \"الجوهرة اف ام\" الخبر.");
    assertTrue(radio.contains("ORG الجوهرة اف ام"), radio::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"محمد\u200f علي", "محمد\u200c علي", "محمد علي\u200e"})
  void invisibleCharactersAreNoPartOfAName(String person) {
    assertEquals(
        List.of("PER محمد علي", "LOC القاهرة"), entities("وصل " + person + " إلى القاهرة."));
  }

  @Test
  void lettersOfPdfFilesAndPersianKeyboardsArePlain() {
    AnnotatedArticle article = annotated("وصل الوفد إلى ﻻهاي.");
    assertEquals(List.of("LOC لاهاي"), entities(article));
    assertEquals("لاهاي", article.name(article.entities().get(0)).normalized());
    assertTrue(entities("قال مصطفی کامل إن الوضع هادئ.").contains("PER مصطفى كامل"));
  }

  @Test
  void namesAreFoundWhereTheLastLetterIsConfused() {
    assertEquals(
        List.of("ORG وزاره الصحه المصريه", "LOC القاهره", "PER عبد الفتاح السيسى"),
        entities("اعلنت وزاره الصحه المصريه فى القاهره ان عبد الفتاح السيسى يزور المستشفى."));
    assertEquals(
        List.of("PER فاطمه الحداد", "LOC برشلونه", "LOC مكه المكرمه"),
        entities("سافرت فاطمه الحداد من برشلونه الى مكه المكرمه."));
  }

  @Test
  void lastLetterThatIsRightStays() {
    assertEquals(
        List.of("PER علي حسن", "PER موسى"), entities("قال علي حسن إن كتابه ليس على مكتب موسى."));
  }

  @Test
  void addressesAreNoNames() {
    assertEquals(List.of(), entities("#يوم_الأرض مع @some_user على www.example.org"));
  }

  @Property(tries = 300)
  void entitiesOfHostileTextAreWellFormed(@ForAll("texts") String text) {
    AnnotatedArticle article = annotated(text);
    for (Entity entity : article.entities()) {
      String found = article.text(entity);
      assertTrue(NameSpelling.isLetterOrDigit(found.codePointAt(0)), found);
      assertFalse(found.contains("http://"), found);
      int last = found.codePointBefore(found.length());
      assertTrue(
          NameSpelling.isLetterOrDigit(last)
              || Character.getType(last) == Character.NON_SPACING_MARK,
          found);
      EntityName name = article.name(entity);
      assertFalse(name.written().isEmpty() || name.normalized().isEmpty(), found);
      assertEquals(name.written(), NameSpelling.of(name.written()));
      String again =
          entity.type() == EntityType.PER
              ? NameFolding.foldPerson(name.normalized())
              : NameFolding.fold(name.normalized());
      assertEquals(name.normalized(), again);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> glue =
        Arbitraries.of(GLUE).list().ofMaxSize(3).map(pieces -> String.join("", pieces));
    return Arbitraries.of(NAMES)
        .flatMap(name -> glue.map(piece -> piece + name))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces) + " ")
        .flatMap(text -> glue.map(piece -> text + piece));
  }

  private static AnnotatedArticle annotated(String text) {
    return Annotators.all(Guidelines.BROAD)
        .annotate(AnnotatedArticle.of(Article.of("id", "source", text)));
  }

  private static List<String> entities(String text) {
    return entities(annotated(text));
  }

  /** The entities of an article, each as its type and its name. */
  private static List<String> entities(AnnotatedArticle article) {
    return article.entities().stream()
        .map(entity -> entity.type() + " " + article.name(entity).written())
        .toList();
  }
}
