// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.warraq.article.AnnotatedArticle;

/** Without rules our tags are CoreNLP's, even for forms that no newspaper prints. */
class TaggerParityPropertyTest {
  private static final PosTagger OURS = PosTagger.load().withRules(Set.of());
  private static final StanfordTagger REFERENCE = StanfordTagger.load();

  @Property(tries = 2000)
  void sentencesGetTheTagsOfCoreNlp(@ForAll("sentences") List<String> forms) {
    assertParity(forms);
  }

  @Property(tries = 20)
  void longSentencesGetTheTagsOfCoreNlp(@ForAll("longSentences") List<String> forms) {
    assertParity(forms);
  }

  private static void assertParity(List<String> forms) {
    AnnotatedArticle article = FormArticles.of(forms);
    assertEquals(REFERENCE.annotate(article).tags(), OURS.annotate(article).tags());
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return forms().list().ofMinSize(1).ofMaxSize(30);
  }

  @Provide
  Arbitrary<List<String>> longSentences() {
    return forms().list().ofMinSize(300).ofMaxSize(600);
  }

  private static Arbitrary<String> forms() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, words()),
        Tuple.of(3, letters(1, 9)),
        Tuple.of(1, letters(10, 300)),
        Tuple.of(1, mixed()),
        Tuple.of(2, oddities()));
  }

  private static Arbitrary<String> letters(int least, int most) {
    return Arbitraries.strings()
        .withCharRange('\u0621', '\u0652')
        .ofMinLength(least)
        .ofMaxLength(most);
  }

  private static Arbitrary<String> mixed() {
    return Arbitraries.strings()
        .withCharRange('\u0627', '\u064A')
        .withCharRange('!', '~')
        .withChars("٠٩گپیک😀ﻻ")
        .ofMinLength(1)
        .ofMaxLength(12);
  }

  /** Clitics; words with one possible tag and with several; frequent, rare and unknown words. */
  private static Arbitrary<String> words() {
    return Arbitraries.of(
        "و",
        "ف",
        "ب",
        "ل",
        "ك",
        "س",
        "ها",
        "هم",
        "ي",
        "في",
        "من",
        "ما",
        "لا",
        "ان",
        "على",
        "الذي",
        "هذا",
        "كان",
        "قال",
        "يكتب",
        "كتب",
        "حولوا",
        "وزير",
        "المدرسة",
        "مدرسات",
        "كبير",
        "العربية",
        "محمد",
        "احمد",
        "بيروت",
        "لبنان",
        "بعض",
        "كل",
        "ثلاثة",
        "الثالث",
        "اليوم",
        "غير",
        "مستشفيات",
        "القرصنة",
        "استنزاف",
        "متلعثما",
        "الفيسبوك",
        "ترليون",
        "واتساب");
  }

  private static Arbitrary<String> oddities() {
    return Arbitraries.of(
        " ",
        ".",
        "..",
        "،",
        "؟",
        "-",
        "--",
        "(",
        "\"",
        "%",
        "$",
        "0",
        "1986",
        "3,5",
        "12/5",
        "ّ",
        "ـ",
        "#",
        "######",
        "#######",
        "NA",
        ".$$.",
        "null",
        "NN",
        "a",
        "NASA",
        "user_1",
        "https://a.b/c?d=1",
        "😀",
        "\uD83D",
        "\u0000",
        "\u202B",
        "ﷺ",
        "۝");
  }
}
