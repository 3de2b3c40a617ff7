// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.warraq.article.Article;
import org.warraq.article.Sentences;

/** Properties of the sentences of any text, even a malicious one. */
class SentencePropertiesTest {
  @Property
  void sentencesCoverAllCharactersExceptWhiteSpace(@ForAll("hostile") String text) {
    Sentences sentences = MarkedText.sentences(Article.of("1", "test", text));
    int covered = 0;
    for (int i = 0; i < sentences.size(); i++) {
      assertBlank(text, covered, sentences.begin(i));
      covered = sentences.end(i);
    }
    assertBlank(text, covered, text.length());
  }

  @Property
  void sentencesDoNotBeginOrEndWithWhiteSpace(@ForAll("hostile") String text) {
    for (String sentence : MarkedText.split(Article.of("1", "test", text))) {
      assertFalse(CharacterClasses.isWhiteSpace(sentence.charAt(0)));
      assertFalse(CharacterClasses.isWhiteSpace(sentence.charAt(sentence.length() - 1)));
    }
  }

  @Property
  void surrogatePairsAndLettersWithDiacriticsAreNotCut(@ForAll("hostile") String text) {
    Sentences sentences = MarkedText.sentences(Article.of("1", "test", text));
    for (int i = 0; i < sentences.size(); i++) {
      assertMayCut(text, sentences.begin(i));
      assertMayCut(text, sentences.end(i));
    }
  }

  @Property
  void noSentenceContainsALineBreak(@ForAll("hostile") String text) {
    for (String sentence : MarkedText.split(Article.of("1", "test", text))) {
      assertFalse(
          sentence
              .codePoints()
              .anyMatch(c -> CharacterClasses.isLineBreak((char) c) && c < 0x10000));
    }
  }

  @Property
  void noSentenceCrossesTheEndOfTheTitle(
      @ForAll("hostile") String title, @ForAll("hostile") String body) {
    Article article = Article.of("1", "test", title, body);
    Sentences sentences = MarkedText.sentences(article);
    for (int i = 0; i < sentences.size(); i++) {
      assertTrue(
          sentences.end(i) <= article.titleEnd() || sentences.begin(i) >= article.titleEnd());
    }
  }

  @Property
  void sameTextGivesTheSameSentences(@ForAll("hostile") String text) {
    Article article = Article.of("1", "test", text);
    assertEquals(MarkedText.sentences(article), MarkedText.sentences(article));
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "قال", "وقال", "د", "أ.د", "ب", "الدكتور", "بي", "U.S", "Mr", "page", "www.", "http://",
            "3", "٣", "2016", ".", ".", "..", "...", "…", "؟", "!", "۔", "?", "،", ",", "؛", ":",
            " ", " ", " ", "\u00a0", "\u2003", "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029",
            "\"", "'", "«", "»", "“", "”", "‘", "’", "(", ")", "[", "]", "{", "}", "-", "–", "/",
            "\u064b", "\u0651", "\u0301", "ـ", "\u200f", "\u202b", "\u202c", "\ufeff", "\u200d",
            "😀", "👏🏽", "𞸀", "\ud83d", "\ude00", "\udbff", "\u0000", "\u001f", "漢字", "हि");
    return Arbitraries.frequencyOf(
            Tuple.of(9, pieces), Tuple.of(1, Arbitraries.strings().all().ofMaxLength(3)))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join("", list));
  }

  private static void assertBlank(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      assertTrue(CharacterClasses.isWhiteSpace(text.charAt(i)), "uncovered at " + i);
    }
  }

  private static void assertMayCut(String text, int index) {
    if (index == 0 || index == text.length()) {
      return;
    }
    char before = text.charAt(index - 1);
    assertFalse(Character.isSurrogatePair(before, text.charAt(index)), "cuts a pair");
    boolean combining = CharacterClasses.isInvisible(text.codePointAt(index));
    assertFalse(combining && !CharacterClasses.isWhiteSpace(before), "cuts a diacritic off");
  }
}
