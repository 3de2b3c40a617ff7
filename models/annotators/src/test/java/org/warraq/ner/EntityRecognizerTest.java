// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Entity;
import org.warraq.article.Sentences;
import org.warraq.pos.PosTagger;
import org.warraq.segment.WordSegmenter;

class EntityRecognizerTest {
  private static WordSegmenter segmenter;
  private static PosTagger tagger;
  private static EntityRecognizer recognizer;

  @BeforeAll
  static void load() {
    segmenter = WordSegmenter.load();
    tagger = PosTagger.load();
    recognizer = EntityRecognizer.load(Guidelines.BROAD);
  }

  @Test
  void personsAndPlacesAreFound() {
    assertEquals(
        List.of("PER محمود عباس", "LOC القاهرة"),
        entities("وصل الرئيس الفلسطيني محمود عباس إلى القاهرة أمس ."));
  }

  @Test
  void entitiesBeginAfterProclitics() {
    assertEquals(
        List.of("LOC بيروت", "LOC طهران", "LOC بغداد"),
        entities("سافر الوفد من بيروت إلى طهران ولبغداد زيارة أخرى ."));
  }

  @Test
  void entitiesEndAtTheEndOfAWord() {
    assertEquals(List.of("LOC سبها"), entities("وصلت القافلة إلى مدينة سبها مساء الخميس ."));
  }

  @Test
  void handlesAndNumbersAreNotEntities() {
    assertEquals(List.of(), entities("كتب المشجع @nashmi_99 بعد الهدف ( 90+3 ) ."));
  }

  @Test
  void titlesAreNotPartOfAPerson() {
    assertEquals(
        List.of("ORG جامعة بغداد", "PER سامي الصياد"),
        entities("أعلنت جامعة بغداد اليوم وفاة أ.د. سامي الصياد ."));
  }

  @Test
  void secondHalfOfACompoundNameIsNotAPerson() {
    List<String> found = entities("قال حسن نصر الله كلمته .", "وسنعود إن شاء الله غدا .");
    assertTrue(found.stream().noneMatch(entity -> entity.equals("PER الله")), found::toString);
  }

  @Test
  void articlesWithLatinAndArabicLettersAreAnnotated() {
    for (String name : List.of("Airbus", "Adidas", "Google", "Microsoft", "IMF", "Hapag-Lloyd")) {
      for (String proclitics : List.of("", "و", "ول", "وب", "ف", "لل", "ك")) {
        AnnotatedArticle article =
            article("قالت صندوق IMF " + proclitics + name + " إن الاتفاق وقع .");
        AnnotatedArticle annotated = recognizer.annotate(article);
        assertEquals(article.words(), annotated.words());
        assertTrue(annotated.hasEntities());
      }
    }
  }

  @Test
  void surnameAloneIsFoundAfterTheFullName() {
    String later = "واستشهد الصياد بالتاريخ .";
    assertEquals(List.of(), entities(later));
    assertEquals(
        List.of("PER سامي الصياد", "PER الصياد"), entities("رسم سامي الصياد لوحة كبيرة .", later));
  }

  @Test
  void vowelSignsDoNotChangeTheEntities() {
    assertEquals(
        List.of(),
        entities(
            "ذَهَبَ المُعَلِّمُ إِلَى المَدْرَسَةِ ، وَجَلَسَ التِّلْمِيذُ يَكْتُبُ الدَّرْسَ ."));
    assertEquals(
        List.of("PER مَحْمُود عَبَّاس", "LOC القَاهِرَة"),
        entities("وَصَلَ الرَّئِيس الفِلَسْطِينِيّ مَحْمُود عَبَّاس إِلَى القَاهِرَة أَمْسِ ."));
  }

  @Test
  void scoresAreAbove0AndAtMost1() {
    List<Entity> found =
        recognizer.annotate(article("زار وفد من الأمم المتحدة بغداد .")).entities();
    assertTrue(found.stream().allMatch(entity -> entity.score() > 0 && entity.score() <= 1));
  }

  @Test
  void manyThreadsFindTheEntitiesThatOneFinds() {
    AnnotatedArticle news = article("التقى الملك عبد الله في عمان وزير الخارجية المصري .");
    AnnotatedArticle biography =
        article(
            Collections.nCopies(20, "ولد العالم ابن سينا عام 980 في قرية قرب بخارى .")
                .toArray(String[]::new));
    List<Entity> inNews = recognizer.annotate(news).entities();
    List<Entity> inBiography = recognizer.annotate(biography).entities();
    IntStream.range(0, 100)
        .parallel()
        .forEach(
            i -> {
              assertEquals(inNews, recognizer.annotate(news).entities());
              assertEquals(inBiography, recognizer.annotate(biography).entities());
            });
  }

  @Test
  void articleWithoutWordsOrTagsIsRefused() {
    AnnotatedArticle bare = AnnotatedArticle.of(Article.of("a", "a", "تونس"));
    assertThrows(IllegalStateException.class, () -> recognizer.annotate(bare));
    AnnotatedArticle untagged = segmenter.annotate(bare.withSentences(Sentences.of(0, 4)));
    assertThrows(IllegalStateException.class, () -> recognizer.annotate(untagged));
  }

  @Test
  void versionHasTheChecksumOfTheModelAndTheGuidelines() throws IOException {
    byte[] file;
    try (InputStream in = EntityRecognizer.class.getResourceAsStream("entities.model")) {
      file = in.readAllBytes();
    }
    String digits = HexFormat.of().formatHex(file, 8, 14);
    assertEquals("entities-10." + digits + "-broad", recognizer.version());
    assertEquals(
        "entities-10." + digits + "-broad-news", recognizer.with(GenreChoice.NEWS).version());
    assertEquals(
        "entities-10." + digits + "-anercorp",
        EntityRecognizer.of(file, Guidelines.ANERCORP).version());
  }

  /** The entities in sentences, each as its type and its text. */
  /** Under ANERcorp's guidelines, شمال does not belong to a place. */
  @Test
  void guidelinesSayWhichHeadsBelongToAPlace() {
    String sentence = "انتشرت الزراعة في شمال أفريقيا ثم وصلت إلى إسبانيا .";
    EntityRecognizer narrow = EntityRecognizer.load(Guidelines.ANERCORP);
    assertEquals(List.of("LOC شمال أفريقيا", "LOC إسبانيا"), entities(sentence));
    assertEquals(List.of("LOC أفريقيا", "LOC إسبانيا"), entities(narrow, sentence));
  }

  /** The sentence is like an encyclopedia, and read as one it has other entities. */
  @Test
  void allArticlesAreNewsUnderAnercorpsGuidelines() {
    String sentence =
        "تنتمي الخلية إلى حقيقيات النوى ، ويعد البروتين والكربون من مكونات المادة في علم الأحياء .";
    EntityRecognizer narrow = EntityRecognizer.load(Guidelines.ANERCORP);
    List<String> found = entities(narrow, sentence);
    assertEquals(entities(narrow.with(GenreChoice.NEWS), sentence), found);
    assertNotEquals(entities(recognizer, sentence), found);
  }

  private static List<String> entities(String... sentences) {
    return entities(recognizer, sentences);
  }

  private static List<String> entities(EntityRecognizer recognizer, String... sentences) {
    AnnotatedArticle found = recognizer.annotate(article(sentences));
    return found.entities().stream()
        .map(entity -> entity.type() + " " + found.text(entity))
        .toList();
  }

  private static AnnotatedArticle article(String... sentences) {
    int[] bounds = new int[2 * sentences.length];
    int begin = 0;
    for (int i = 0; i < sentences.length; i++) {
      bounds[2 * i] = begin;
      bounds[2 * i + 1] = begin + sentences[i].length();
      begin = bounds[2 * i + 1] + 1;
    }
    AnnotatedArticle plain =
        AnnotatedArticle.of(Article.of("a", "a", String.join("\n", sentences)));
    return tagger.annotate(segmenter.annotate(plain.withSentences(Sentences.of(bounds))));
  }
}
