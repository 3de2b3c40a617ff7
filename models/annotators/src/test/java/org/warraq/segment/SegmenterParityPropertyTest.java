// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;

/** Compares our forms and offsets with those of CoreNLP on unusual text. */
class SegmenterParityPropertyTest {
  private static final WordSegmenter OURS = WordSegmenter.load();
  private static final StanfordWordSegmenter REFERENCE = StanfordWordSegmenter.load();

  @Property(tries = 2000)
  void wordsEqualThoseOfCoreNlp(@ForAll("sentences") String sentence) {
    AnnotatedArticle article =
        AnnotatedArticle.of(Article.of("id", "source", sentence))
            .withSentences(Sentences.of(0, sentence.length()));
    assertEquals(REFERENCE.annotate(article).words(), OURS.annotate(article).words(), sentence);
  }

  @Provide
  Arbitrary<String> sentences() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(6, letters()),
            Tuple.of(4, words()),
            Tuple.of(3, oddities()),
            Tuple.of(3, Arbitraries.of(" ", "  ", "\u00A0")));
    return piece.list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  private static Arbitrary<String> letters() {
    return Arbitraries.strings().withCharRange('\u0620', '\u0652').ofMinLength(1).ofMaxLength(9);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of(
        "وسيكتبونها",
        "للمدرسة",
        "فبكتابهم",
        "مدرستها",
        "على",
        "عليه",
        "كما",
        "رااااائع",
        "و",
        "لإيران",
        "والذي",
        "بيتنا",
        "مــــدرسة",
        "وَكَتَبَهَا",
        "ماشفتوش",
        "إلى");
  }

  private static Arbitrary<String> oddities() {
    return Arbitraries.of(
        "٣٫٥٪",
        "1,250.75",
        "12/5",
        "NASA",
        "وNATO",
        "user_1",
        "#وسم",
        "😀",
        "ّ",
        "ً",
        "ـ",
        "ﻻ",
        "ﷺ",
        "\u0000",
        "\u202B",
        "\u200F",
        "گ",
        "پ",
        "ی",
        "ک",
        "؟",
        "،",
        ".",
        "..",
        ".#.",
        "null",
        "+",
        "-",
        "(",
        "\"",
        "https://a.b/c?d=1",
        "—",
        "…",
        "&amp;",
        "<b>",
        "ٱ",
        "ۖ",
        "۝",
        "ب".repeat(300));
  }
}
