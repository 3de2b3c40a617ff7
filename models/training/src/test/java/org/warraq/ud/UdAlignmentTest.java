// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.AtbTag;
import org.warraq.article.Sentences;
import org.warraq.article.Upos;
import org.warraq.article.Words;

class UdAlignmentTest {
  private static final UdSentence SENTENCE =
      new UdSentence(
          "a.conllu:1",
          0,
          "عاد للبيت مساء",
          List.of(
              word("عاد", Upos.VERB, 0, 3, true),
              word("ل", Upos.ADP, 4, 9, false),
              word("البيت", Upos.NOUN, 4, 9, false),
              word("مساء", Upos.ADV, 10, 14, true)));

  @Test
  void segmentsAreWordsOfTheSameSpanOrForm() {
    assertEquals(
        Arrays.asList("عاد", "ل", "البيت", "مساء"),
        aligned(
            new Words.Builder()
                .segment(0, "عاد")
                .endWord(3)
                .segment(4, "ل")
                .segment(5, "البيت")
                .endWord(9)
                .segment(10, "مساء")
                .endWord(14)));
  }

  @Test
  void segmentsOfAnotherSpanAreNoWords() {
    assertEquals(
        Arrays.asList(null, null, "مساء"),
        aligned(
            new Words.Builder()
                .segment(0, "عا")
                .endWord(2)
                .segment(4, "للبيت")
                .endWord(9)
                .segment(10, "مساء")
                .endWord(14)));
  }

  @Test
  void formsAreComparedInTheirOrderWithinTheToken() {
    assertEquals(
        Arrays.asList(null, "البيت", null),
        aligned(
            new Words.Builder().segment(4, "لل").segment(6, "ٱلبيت").segment(8, "ل").endWord(9)));
  }

  @Test
  void articleOfAnotherTextIsRejected() {
    AnnotatedArticle other = AnnotatedArticle.of(Article.of("id", "source", "نص آخر"));
    assertThrows(IllegalArgumentException.class, () -> UdAlignment.of(SENTENCE, other));
  }

  @Test
  void scoresCountWordsAndTagsAndNameConfusions() {
    AnnotatedArticle article =
        article(
            new Words.Builder()
                .segment(0, "عاد")
                .endWord(3)
                .segment(4, "للبيت")
                .endWord(9)
                .segment(10, "مساء")
                .endWord(14));
    UdAlignment alignment =
        UdAlignment.of(SENTENCE, article.withTags(List.of(AtbTag.VBD, AtbTag.NN, AtbTag.NN)));
    UdScores scores = UdScores.ofTags(List.of(alignment));
    assertEquals(4, scores.words().expected());
    assertEquals(3, scores.words().got());
    assertEquals(2, scores.words().right());
    assertEquals(1, scores.upos().right());
    assertEquals(0.5, scores.uposOfMatchingWords());
    assertEquals("    1 ADV as NOUN     مساء :1", scores.confusions(9));
    assertEquals("", scores.confusions(0));
  }

  /** By segment: the form of the word that it is, or null. */
  private static List<String> aligned(Words.Builder words) {
    UdAlignment alignment = UdAlignment.of(SENTENCE, article(words));
    return IntStream.range(0, alignment.article().words().segments())
        .mapToObj(alignment::word)
        .map(word -> word == null ? null : word.form())
        .toList();
  }

  private static AnnotatedArticle article(Words.Builder words) {
    String text = SENTENCE.text();
    return AnnotatedArticle.of(Article.of("id", "source", text))
        .withSentences(Sentences.of(0, text.length()))
        .withWords(words.endSentence().build());
  }

  private static UdWord word(String form, Upos upos, int begin, int end, boolean isExact) {
    return new UdWord(form, form, upos, "_", begin, end, isExact);
  }
}
