// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.article.Words;
import org.warraq.table.Sha256;

class WordSegmenterTest {
  private static final WordSegmenter SEGMENTER = WordSegmenter.load();

  @Test
  void versionNamesTheRulesAndTheTables() throws IOException {
    try (InputStream in = WordSegmenter.class.getResourceAsStream("segmenter.tables")) {
      String checksum = Sha256.shortHex(Sha256.of(in.readAllBytes()));
      assertEquals("segmenter-2." + checksum, SEGMENTER.version());
    }
  }

  /** A plus sign parts the segments of a word. Marks that are pluses themselves are not here. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "وسيكتبونها|و+س+يكتبون+ها",
        "لإيران مع|ل+ايران مع",
        "مدرستها|مدرسة+ها",
        "حضر 2000 شخص ودفعوا 1,000,000 دينار|حضر 2000 شخص و+دفعوا 1,000,000 دينار",
        "قرأت كتااااابهم أمس.|قرات كتاب+هم امس .",
        "زار الحي (القديم) ثم عاد.|زار الحي ( القديم ) ثم عاد .",
        "الوزیر زار مدینة کبیرة ومستشفی|الوزير زار مدينة كبيرة و+مستشفى",
        "قَالَ ٱلْمُعَلِّمُ ۚ إِنَّ ٱلْكِتَٰبَ مُفِيدٌۭ.|قال المعلم ان الكتاب مفيد .",
        "هٰذا ذٰلك لٰكن إلٰه الرحمٰن عَلَىٰ|هذا ذلك لكن اله الرحمن على",
        "ٱلصَّلَوٰةَ هُدَىٰهُم ٱلسَّمَٰوَٰتِ|الصلاة هدا+هم السماوات",
        "وصل اﻷستاذ إلى ﻻهاي|وصل الاستاذ الى لاهاي",
        "ﺍﻟﻜﺘﺎﺏ ﷲ ﷺ|الكتاب الله ﷺ",
        "شيى\u0654ا مسو\u0654ول|شيئا مسؤول",
        "بلغت ٣٫٥٪|بلغت 3.5 %",
        "١٢٬٥٠٠ ۱۲۳ ３٣|12,500 123 33",
        "14ر5 بالمائة|14.5 ب+المائة",
        "و3.5% و20 لـ30 بالـ20 لل30|و+3.5 % و+20 ل+30 ب+ال+20 ل+ال+30",
        "10كم 1445هـ 20دينارا 5GB 4G|10 كم 1445 ه 20 دينارا 5 GB 4G",
        "12:30 2-1 12/5/2020 1990–1995|12:30 2-1 12/5/2020 1990–1995",
        "الـBBC لـNASA وNATO BBCعربي|ال+BBC ل+NASA و+NATO BBC عربي",
        "كوفيد19 كوفيد-19 www|كوفيد 19 كوفيد - 19 www",
        "#يوم_الأرض مع @some_user|# يوم _ الارض مع @some_user",
        "على www.example.org.|على www.example.org .",
        "(https://a.b/c?d=1)، a@b.org|( https://a.b/c?d=1 ) , a@b.org",
        "في\u200Cالبيت ال\u200Cكتاب كتا\u200Dب|في البيت الكتاب كتاب",
        "سالم\u200F العلي|سالم العلي",
        "كتب _ ثم محا.|كتب _ ثم محا .",
        "قال؟» !! ).|قال ? \" ! ! ) .",
        "نعم... لا…|نعم ... لا ...",
        "النجم الساحلي-|النجم الساحلي -",
        "👨\u200D👩\u200D👧 🇹🇳👍🏽 1\uFE0F\u20E3|👨\u200D👩\u200D👧 🇹🇳 👍🏽 1\uFE0F\u20E3",
        "للولايات وللولايات للاعبين|ل+الولايات و+ل+الولايات ل+اللاعبين",
        "لله للبنان للغة للذين|ل+الله ل+لبنان ل+اللغة ل+الذين",
        "فلبيروت وكإيران كإيران ولإيران|ف+ل+بيروت و+ك+ايران ك+ايران و+ل+ايران",
        "للبنان ولبنان لبنان فلسطين كرواتيا|ل+لبنان و+لبنان لبنان فلسطين كرواتيا",
        "null nullable|null nullable"
      })
  void formsAreThoseThatTheModelsKnow(String sentence, String forms) {
    assertEquals(forms, forms(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وَكَتَبَهَا الطالبُ|وَ+كَتَبَ+هَا الطالبُ",
        "ـمـدرسة|ـمـدرسة",
        "قرأت كتااااابهم|قرأت كتاااااب+هم",
        "لـ30|لـ+30",
        "مُفِيدٌۭ.|مُفِيدٌۭ .",
        "ﻷستاذ وﻷستاذ|ﻷ+ستاذ و+ﻷ+ستاذ",
        "في\u200Cالبيت|في البيت",
        "محمد\u200F علي|محمد علي",
        "كتا\u200Dب|كتا\u200Dب"
      })
  void segmentsTileTheTextAsItCame(String sentence, String slices) {
    assertEquals(slices, slices(sentence));
  }

  /** The whole ligature is the last character of the word, so the pronoun has none left. */
  @Test
  void segmentInsideTheLigatureOfTheOneBeforeIsJoinedWithIt() {
    assertEquals("كتابه", forms("كتاﲠ"));
    assertEquals("كتاﲠ", slices("كتاﲠ"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ّ", " ً ", "ـــ", "\u200F", "\u0000\u001A", "\uFEFF", "ۚ", "\u0301", "\uFE0F"})
  void whatShowsNothingIsNoWord(String text) {
    assertEquals("نص", forms(text + " نص " + text));
    assertEquals("", forms(text));
  }

  @Test
  void wordWithVeryLongSpellingIsOneSegment() {
    String longWord = "بي".repeat(100_000);
    assertEquals("و+قال " + longWord + " ثم", forms("وقال " + longWord + " ثم"));
  }

  @Test
  void lengthenedWordIsNotLongHoweverLongItIs() {
    assertEquals("كتاب+هم", forms("كت" + "ا".repeat(100_000) + "بهم"));
  }

  /** A rule that were quadratic in the length of what touches would need hours. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "كتب،",
        "a@",
        "@",
        "1.",
        "a.b@c.",
        "http://",
        "(",
        "و1",
        "ـ",
        "#_",
        "ﻻ",
        "@aﹱ\u0650",
        "ٰ",
        "و\u0654"
      })
  void textWithoutSpacesIsSegmentedInLinearTime(String piece) {
    Words words = words(piece.repeat(100_000));
    assertTrue(words.size() <= 400_000);
  }

  @Test
  void userNameHasALetterOrDigit() {
    assertEquals("@ _", forms("@_"));
    assertEquals("@_1", forms("@_1"));
  }

  /** The tatweel alone would be a segment without a letter. */
  @Test
  void segmentWithoutLettersAfterALigatureIsJoined() {
    Words words = words("ﻻـ");
    assertEquals(1, words.segments());
    assertEquals(2, words.end(0));
  }

  /** The models read وا, and take ا for a pronoun. */
  @Test
  void segmentOfADaggerAlefAloneIsJoined() {
    Words words = words("و\u0670");
    assertEquals(1, words.segments());
    assertEquals(2, words.end(0));
  }

  @Test
  void wordBeginsAfterALigatureThatItSharesWithTheWordBefore() {
    Words words = words("ﷺﱛﭐ");
    for (int i = 1; i < words.size(); i++) {
      assertTrue(words.begin(i) >= words.end(i - 1));
    }
    assertEquals(3, words.end(words.size() - 1));
  }

  @Test
  void veryLongSentenceIsSegmentedInPieces() {
    assertEquals(
        "و+قال ، ".replace("،", ",").repeat(10_000).strip(), forms("وقال،".repeat(10_000)));
    assertEquals("😀 ".repeat(30_000).strip(), forms("😀".repeat(30_000)));
  }

  private static String forms(String sentence) {
    Words words = words(sentence);
    return IntStream.range(0, words.size())
        .mapToObj(word -> String.join("+", forms(words, word)))
        .collect(Collectors.joining(" "));
  }

  private static List<String> forms(Words words, int word) {
    return IntStream.range(words.firstSegment(word), words.firstSegment(word + 1))
        .mapToObj(words::form)
        .toList();
  }

  private static String slices(String sentence) {
    Words words = words(sentence);
    return IntStream.range(0, words.size())
        .mapToObj(
            word ->
                IntStream.range(words.firstSegment(word), words.firstSegment(word + 1))
                    .mapToObj(i -> sentence.substring(words.segmentBegin(i), words.segmentEnd(i)))
                    .collect(Collectors.joining("+")))
        .collect(Collectors.joining(" "));
  }

  private static Words words(String sentence) {
    AnnotatedArticle article = AnnotatedArticle.of(Article.of("id", "source", sentence));
    return SEGMENTER.annotate(article.withSentences(Sentences.of(0, sentence.length()))).words();
  }
}
