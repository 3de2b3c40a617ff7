// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.lemma.Lemmatizer;
import org.warraq.ner.EntityRecognizer;
import org.warraq.ner.Guidelines;
import org.warraq.pos.PosTagger;
import org.warraq.segment.WordSegmenter;
import org.warraq.sentence.NewsSentenceSplitter;

/** Articles for tests, annotated by the real annotators, and texts that are meant to break code. */
public final class SampleArticles {
  private static final List<Annotator> ANNOTATORS =
      List.of(
          new NewsSentenceSplitter(),
          WordSegmenter.load(),
          PosTagger.load(),
          Lemmatizer.load(),
          EntityRecognizer.load(Guidelines.BROAD));

  private static final List<String> HOSTILE_PIECES =
      List.of(
          "وسيكتبونها",
          "للبنك",
          "القاهرة",
          "إيران",
          "مُحَمَّدٌ",
          "الــقمة",
          "ا",
          "و",
          "لل",
          "د.",
          "أ.د.",
          "3.5",
          "٣٫٥",
          "12/5/2024",
          "NASA",
          "http://a.b/c?d=1",
          "😀",
          "👨‍👩‍👧",
          "🇯🇴",
          "\u064b",
          "\u0640",
          "\u200f",
          "\u202e",
          "\u202c",
          "\ufeff",
          "«",
          "»",
          "\"",
          "(",
          ")",
          "؟",
          "!",
          ".",
          "…",
          "...",
          "،",
          "؛",
          ".,",
          "\t",
          "\n",
          "\r\n",
          "\n\n",
          "\u2028",
          "\u0000",
          "|",
          "\\",
          "&amp;",
          "<b>",
          "-",
          "ـ",
          "%",
          "٪",
          "گوگل",
          "ﷺ",
          "ﻻ",
          "中",
          "𐤀");

  private SampleArticles() {}

  /** {@code text} with all four layers of annotation. */
  public static AnnotatedArticle annotated(String text) {
    return annotated(Article.of("id", "source", text));
  }

  /** {@code article} with all four layers of annotation. */
  public static AnnotatedArticle annotated(Article article) {
    AnnotatedArticle annotated = AnnotatedArticle.of(article);
    for (Annotator annotator : ANNOTATORS) {
      annotated = annotator.annotate(annotated);
    }
    return annotated;
  }

  /**
   * Texts that mix Arabic words with other scripts, diacritics, punctuation and control characters.
   */
  public static Arbitrary<String> hostileTexts() {
    return Arbitraries.of(HOSTILE_PIECES)
        .flatMap(piece -> Arbitraries.of("", "", " ").map(space -> piece + space))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }
}
