// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.AtbTag;
import org.warraq.article.Lemma;
import org.warraq.article.Lemmas;
import org.warraq.article.Sentences;
import org.warraq.article.Upos;
import org.warraq.article.Words;

class LemmaScoresTest {
  private static final String TEXT = "كتبت الطالبة";

  @Test
  void rightLemmasAndFeaturesAreCounted() {
    LemmaScores scores =
        scores(
            new Lemma("كتب", "كَتَب", "كتب"),
            "Aspect=Perf|Gender=Fem|Voice=Act",
            new Lemma("طالبة", "طَالِبَة", "طلب"),
            "Definite=Def|Gender=Masc");
    String table = scores.table();
    assertTrue(scores.mistakes().isEmpty());
    assertLine(table, "all 2 100.00 100.00 50.00");
    assertLine(table, "VERB 1 100.00 100.00 0.00");
    assertLine(table, "NOUN 1 100.00 100.00 100.00");
    assertLine(table, "NOUN, VERB, ADJ 2 100.00 100.00 50.00");
    assertLine(table, "Gender 2 50.00 50.00 50.00");
    assertLine(table, "Voice 1 100.00 100.00 100.00");
    assertLine(table, "Aspect 1 100.00 100.00 100.00");
    assertLine(table, "Person 1 0.00 0.00 0.00");
    assertLine(table, "Of 2 words, the segmentation agrees on 2.");
  }

  @Test
  void lemmaWithOtherDiacriticsIsRightWithoutThem() {
    LemmaScores scores =
        scores(new Lemma("كتب", "كَتَّب", "كتب"), "", new Lemma("طالبة", "طَالِبَة", "طلب"), "");
    assertLine(scores.table(), "VERB 1 100.00 0.00 0.00");
  }

  @Test
  void wrongLemmaIsListedWithWhatIsRight() {
    LemmaScores scores = scores(new Lemma("أكتب", "أَكتَب", "كتب"), "", Lemma.guessed("طالب"), "");
    assertEquals(
        List.of("VERB\tVBD\tكتبت\tكَتَب\tأَكتَب", "NOUN\tDTNN\tالطالبة\tطالِبَة\tطالب (guessed)"),
        scores.mistakes().stream().map(Object::toString).toList());
    assertLine(scores.table(), "all 2 0.00 0.00 50.00");
  }

  private static LemmaScores scores(Lemma verb, String ofVerb, Lemma noun, String ofNoun) {
    UdSentence sentence =
        new UdSentence(
            "own.conllu, line 1",
            0,
            TEXT,
            List.of(
                new UdWord(
                    "كتبت",
                    "كَتَب",
                    Upos.VERB,
                    "Aspect=Perf|Gender=Fem|Person=3|Voice=Act",
                    0,
                    4,
                    true),
                new UdWord(
                    "الطالبة", "طالِبَة", Upos.NOUN, "Definite=Def|Gender=Fem", 5, 12, true)));
    Words words =
        new Words.Builder()
            .segment(0, "كتبت")
            .endWord(4)
            .segment(5, "الطالبة")
            .endWord(12)
            .endSentence()
            .build();
    AnnotatedArticle tagged =
        AnnotatedArticle.of(Article.of("id", "own", TEXT))
            .withSentences(Sentences.of(new int[] {0, TEXT.length()}))
            .withWords(words)
            .withTags(List.of(AtbTag.VBD, AtbTag.DTNN));
    LemmaScores scores = new LemmaScores();
    scores.add(
        UdAlignment.of(sentence, tagged),
        tagged.withLemmas(new Lemmas(List.of(verb, noun), List.of(ofVerb, ofNoun))));
    return scores;
  }

  private static void assertLine(String table, String expected) {
    assertTrue(
        table.lines().map(line -> line.trim().replaceAll(" +", " ")).anyMatch(expected::equals),
        () -> expected + " is not in\n" + table);
  }
}
