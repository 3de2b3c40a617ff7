// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Words;
import org.warraq.ner.Guidelines;

/** Text as people, keyboards, PDF files and social networks make it, with all annotators. */
class UnusualTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "حضر 2000 شخص ودفعوا 1,000,000 دينار.|2000/NUM شخص/NOUN 1,000,000/NUM ./PUNCT",
        "قرأت كتااااابهم أمس.|كتاب/NOUN هم/PRON",
        "زار الحي (القديم) ثم عاد.|(/PUNCT القديم/ADJ )/PUNCT",
        "زار الوز\u06CCر مد\u06CCنة \u06A9ب\u06CCرة.|الوزير/NOUN مدينة/NOUN كبيرة/ADJ",
        "بلغ عدد السكان 555 نسمة.|555/NUM نسمة/NOUN",
        "وصل سالم\u200F العلي\u001A أمس.|سالم/PROPN العلي/NOUN امس/ADV ./PUNCT",
        "قَالَ ٱلْمُعَلِّمُ ۚ إِنَّ ٱلْكِتَٰبَ مُفِيدٌۭ.|قال/VERB المعلم/NOUN ان/SCONJ الكتاب/NOUN"
            + " مفيد/ADJ",
        "وصل ا\uFEF7ستاذ إلى \uFEFBهاي.|لاهاي/PROPN",
        "وصل \uFEF7ستاذ إلى المدرسة.|وصل/VERB الى/ADP",
        "بلغت ٣٫٥٪ من السكان و3.5% من الناتج.|3.5/NUM %/SYM و/CCONJ 3.5/NUM %/SYM",
        "خصصت 12,500 دينار لـ30 قرية و2.5 لأخرى.|12,500/NUM ل/ADP 30/NUM و/CCONJ 2.5/NUM ل/ADP",
        "سافروا فلبيروت.|ل/ADP بيروت/PROPN",
        "كان كتونس وكإيران.|ك/ADP تونس/PROPN و/CCONJ ك/ADP ايران/PROPN",
        "في القرن الثالث ق.م. كما قالت المصادر.|ق/NOUN ./PUNCT م/NOUN ./PUNCT",
        "وقع ذلك سنة 20 هـ. في بغداد.|20/NUM ه/NOUN ./PUNCT",
        "في\u200Cالبيت محمد\u200F علي.|في/ADP البيت/NOUN محمد/PROPN علي/PROPN",
        "#يوم_الأرض مع @some_user على www.example.org|#/SYM _/PUNCT @some_user/PROPN"
            + " www.example.org/X",
        "كتب _ ثم محا.|كتب/VERB _/PUNCT ثم/CCONJ",
        "انتهى موسم 2019_2020.|2019/NUM _/PUNCT 2020/NUM",
        "إن الوزير وصل.|ان/PART الوزير/NOUN",
        "لكن الوفد تأخر، ولعل السبب معروف.|لكن/PART لعل/PART السبب/NOUN",
        "بدا كأن المطر قريب.|كان/SCONJ المطر/NOUN",
        "ازدهرت كما قالت الباحثة.|ك/ADP قالت/VERB",
        "قال محمد ﷺ ذلك، والله ﷻ أعلم.|محمد/PROPN ﷺ/INTJ ﷻ/INTJ",
        "لعبت المجموعة ب مع المجموعة أ والمنتخب (ب).|ب/NOUN مع/ADP ا/NOUN (/PUNCT ب/NOUN",
        "كتب أ ب ت على اللوح.|ا/NOUN ب/NOUN ت/NOUN على/ADP",
        "هبت رياح سرعتها 60 كلم/س وقدرت ب 30.|س/NOUN ب/ADP 30/NUM",
        "استقبل الأمير من آل سعود رئيس ال 25 دولة.|ال/NOUN سعود/PROPN ال/DET 25/NUM",
        "مشى 10كم في 1445هـ.|10/NUM كم/NOUN 1445/NUM ه/NOUN",
        "قالت قناة الـBBC ووكالة لـNASA ذلك!!|ال/DET BBC/PROPN ل/ADP NASA/PROPN !/PUNCT !/PUNCT",
        "للاعبين دور، والحمد لله.|ل/ADP اللاعبين/NOUN ل/ADP الله/PROPN",
        "سأل: أين؟» ثم ذهب...|?/PUNCT \"/PUNCT .../PUNCT",
        "فرح 👨\u200D👩\u200D👧 كثيرا|👨\u200D👩\u200D👧/SYM"
      })
  void segmentsAndUniversalTags(String text, String expected) {
    AnnotatedArticle article = annotated(text);
    Words words = article.words();
    List<String> found =
        IntStream.range(0, words.segments())
            .mapToObj(i -> words.form(i) + "/" + article.upos().get(i))
            .toList();
    assertInOrder(expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "سافروا فلبيروت.|LOC بيروت",
        "ذهب محمد ﷺ إلى بيته.|PER محمد",
        "وصل سالم\u200F العلي أمس.|PER سالم العلي",
        "وصل الوفد إلى \uFEFBهاي.|LOC لاهاي",
        "في\u200Cالبيت محمد\u200F علي.|PER محمد علي",
        "صدر القرار للولايات المتحدة. قالت الولايات المتحدة ذلك."
            + "|LOC الولايات المتحدة، LOC الولايات المتحدة",
        "دعا الاتحاد العام للشغل إلى الإضراب.|ORG الاتحاد العام للشغل",
        "قدم شكره للأمم المتحدة ولإيران.|ORG الأمم المتحدة، LOC إيران",
        "رحب الوفد بإيران وبتركيا وكإيران.|LOC إيران، LOC تركيا، LOC إيران",
        "قالت قناة الـBBC ووكالة لـNASA ذلك.|ORG BBC، ORG NASA",
        "#يوم_الأرض مع @some_user على www.example.org|''",
        "قَالَ ٱلْمُعَلِّمُ ۚ إِنَّ ٱلْكِتَٰبَ مُفِيدٌۭ.|''",
        "قال المعلم إن الكتاب مفيد.|''"
      })
  void entitiesAndTheirNames(String text, String expected) {
    AnnotatedArticle article = annotated(text);
    assertEquals(
        expected,
        article.entities().stream()
            .map(entity -> entity.type() + " " + article.name(entity).written())
            .collect(Collectors.joining("، ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "في القرن الثالث ق.م. كما قالت المصادر.|1",
        "وقع ذلك سنة 20 هـ. في بغداد.|1",
        "ولد سنة 1950 م. في قرية.|1",
        "عنوان الشركة ص.ب. 1234 ت. 555 عمان.|1",
        "كتب ج. ر. ر. تولكين الرواية.|1",
        "باع الكتب إلخ. وذهب.|2",
        "صدر القرار. رحبت به الحكومة.|2"
      })
  void sentences(String text, int expected) {
    assertEquals(expected, annotated(text).sentences().size());
  }

  @Test
  void segmentsOfLengthenedWordsAreAtTheirPlaces() {
    String text = "قرأت كتااااابهم أمس.";
    Words words = annotated(text).words();
    assertEquals(text.indexOf("كت"), words.segmentBegin(1));
    assertEquals(text.indexOf("هم"), words.segmentBegin(2));
    assertEquals(text.indexOf(" أمس"), words.segmentEnd(2));
  }

  /** Each of the expected segments is found, after the one before it. */
  private static void assertInOrder(String expected, List<String> found) {
    Iterator<String> segments = found.iterator();
    for (String segment : expected.split(" ", -1)) {
      boolean isFound = false;
      while (!isFound && segments.hasNext()) {
        isFound = segments.next().equals(segment);
      }
      assertTrue(isFound, () -> segment + " is missing in " + found);
    }
  }

  private static AnnotatedArticle annotated(String text) {
    return Annotators.all(Guidelines.BROAD)
        .annotate(AnnotatedArticle.of(Article.of("id", "source", text)));
  }
}
