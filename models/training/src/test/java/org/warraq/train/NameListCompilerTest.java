// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.AtbTag;
import org.warraq.article.Sentences;
import org.warraq.article.Words;
import org.warraq.ner.NameLists;
import org.warraq.ner.Resegmentation;

class NameListCompilerTest {
  @TempDir private static Path folder;
  private static NameLists lists;

  @BeforeAll
  static void compile() throws IOException {
    Files.writeString(folder.resolve("places.txt"), "وارسو\nسبها\nبولاية\nنابل\nقفصة\nسوف\n");
    Files.writeString(folder.resolve("persons.txt"), "سليمة بوسعيد\n");
    Map<String, Integer> counts =
        new HashMap<>(
            Map.of("وارسو", 5, "سبها", 9, "سب", 1, "بولاية", 40, "ولاية", 900, "بوسعيد", 6));
    counts.putAll(
        Map.of("وسعيد", 2, "نابل", 200, "بنابل", 120, "قفصة", 99, "سوف", 900, "كسوف", 40, "", 7));
    counts.putAll(Map.of("القاهرة", 160, "القاهره", 16, "كتابة", 50, "كتابه", 6));
    counts.putAll(Map.of("دورة", 400, "الدورة", 900, "دوره", 20, "بدوره", 70));
    counts.putAll(Map.of("على", 90_000, "علي", 1_000, "السيسي", 10, "بشرى", 9));
    counts.putAll(Map.of("وعلى", 8_000, "وعلي", 50));
    lists = NameListCompiler.compile(counts, folder);
  }

  @Test
  void nameWithARareRemainderIsJoined() {
    assertEquals(List.of("وارسو"), joinedForms("و", "ارسو"));
    assertEquals(List.of("سبها"), joinedForms("سب", "ها"));
    assertEquals(List.of("بوسعيد"), joinedForms("ب", "وسعيد"));
  }

  @Test
  void nameWithACommonRemainderStaysCut() {
    assertEquals(List.of("ب", "ولاية"), joinedForms("ب", "ولاية"));
  }

  @Test
  void procliticsAreCutOffFrequentNamesOnly() {
    assertEquals(List.of("ب", "نابل"), forms(AtbTag.NNP, "بنابل"));
    assertEquals(List.of("بقفصة"), forms(AtbTag.NNP, "بقفصة"));
  }

  @Test
  void wordThatIsFrequentItselfStaysWhole() {
    assertEquals(List.of("كسوف"), forms(AtbTag.NNP, "كسوف"));
    assertEquals(List.of("ف", "سوف"), forms(AtbTag.NNP, "فسوف"));
  }

  @Test
  void lastLetterThatIsTenTimesRarerIsCorrected() {
    assertEquals(List.of("القاهرة"), forms(AtbTag.DTNN, "القاهر", "ه"));
    assertEquals(List.of("السيسي"), forms(AtbTag.DTNNP, "السيسى"));
  }

  @Test
  void lastLetterThatIsLessRareStays() {
    assertEquals(List.of("كتاب", "ه"), forms(AtbTag.NN, "كتاب", "ه"));
    assertEquals(List.of("بشري"), forms(AtbTag.JJ, "بشري"));
  }

  @Test
  void lastLetterThatIsNotRareAfterAProcliticStays() {
    assertEquals(List.of("دور", "ه"), forms(AtbTag.NN, "دور", "ه"));
  }

  @Test
  void frequentWordKeepsItsLastLetter() {
    assertEquals(List.of("علي"), forms(AtbTag.NNP, "علي"));
    assertEquals(List.of("وعلي"), forms(AtbTag.NNP, "وعلي"));
  }

  private static List<String> joinedForms(String... forms) {
    return forms(AtbTag.NN, forms);
  }

  /** The forms of a word of these segments after resegmentation. */
  private static List<String> forms(AtbTag tag, String... segments) {
    String word = String.join("", segments);
    Words.Builder builder = new Words.Builder();
    int begin = 0;
    for (String segment : segments) {
      builder.segment(begin, segment);
      begin += segment.length();
    }
    Words words = builder.endWord(word.length()).endSentence().build();
    AnnotatedArticle article =
        AnnotatedArticle.of(Article.of("id", "source", word))
            .withSentences(Sentences.of(0, word.length()))
            .withWords(words)
            .withTags(Collections.nCopies(segments.length, tag));
    return Resegmentation.of(article, lists).article().words().forms(0);
  }
}
