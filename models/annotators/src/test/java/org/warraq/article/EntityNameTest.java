// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityNameTest {
  /** A segment is written text/form/tag; a plus joins it to the one before. */
  @ParameterizedTest
  @CsvSource({
    "ل/ل/IN +لحرس/الحرس/DTNN الثوري/الثوري/DTJJ, الحرس الثوري",
    "لِ/ل/IN +لْحَرَسِ/الحرس/DTNN, الحرس",
    "لـ/ل/IN +لحرس/الحرس/DTNN, الحرس",
    "ل/ل/IN +ألمانيا/المانيا/NNP, ألمانيا",
    "ل/ل/IN +ليبيا/ليبيا/NNP الجديدة/الجديدة/DTJJ, ليبيا الجديدة",
    "ل/ل/IN +لجنة/اللجنة/DTNN الأولمبية/الاولمبية/DTJJ, اللجنة الأولمبية",
    "ل/ل/IN +لجنة/اللجنة/DTNN الصحة/الصحة/DTNN, لجنة الصحة",
    "ل/ل/IN +لجنة/لجنة/NN الصحة/الصحة/DTNN, لجنة الصحة",
    "ل/ل/IN +لكنفدرالية/لكنفدرالية/NN الإفريقية/الافريقية/DTJJ, الكنفدرالية الإفريقية",
    "ل/ل/IN +له/الله/NNP, الله",
    "ل/ل/IN +لاعبين/اللاعبين/DTNNS, اللاعبين",
    "ب/ب/IN +البنك/البنك/DTNN, البنك",
    "ب/ب/IN +لبنان/لبنان/NNP, لبنان",
  })
  void articleAfterTheProclitic(String segments, String name) {
    AnnotatedArticle article = article(segments);
    assertEquals(name, article.name(entity(1, article)).written());
  }

  @Test
  void articleInsideTheNameStaysAsTheTextHasIt() {
    AnnotatedArticle article = article("الاتحاد/الاتحاد/DTNN ل/ل/IN +لشغل/الشغل/DTNN");
    assertEquals(
        new EntityName("الاتحاد للشغل", "الاتحاد للشغل"), article.name(entity(0, article)));
  }

  @Test
  void firstNameOfAPersonIsNormalizedWithoutItsArticle() {
    AnnotatedArticle article = article("المنصف/المنصف/NNP الأحمر/الاحمر/NNP");
    Entity person = new Entity(EntityType.PER, 0, 2, 1);
    assertEquals(new EntityName("المنصف الأحمر", "منصف الاحمر"), article.name(person));
    assertEquals("المنصف الاحمر", article.name(entity(0, article)).normalized());
  }

  @Test
  void gapThatIsNoWordIsOneSpace() {
    AnnotatedArticle article = article("محمد/محمد/NNP \u200f/\u200f/PUNC علي/علي/NNP");
    assertEquals("محمد علي", article.name(entity(0, article)).written());
  }

  private static Entity entity(int first, AnnotatedArticle article) {
    return new Entity(EntityType.ORG, first, article.words().segments(), 1);
  }

  /** An article of one sentence. */
  private static AnnotatedArticle article(String segments) {
    Words.Builder words = new Words.Builder();
    List<AtbTag> tags = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String[] all = segments.split(" ", -1);
    IntStream.range(0, all.length)
        .forEach(
            i -> {
              String[] parts = all[i].split("/", -1);
              boolean joined = parts[0].startsWith("+");
              words.segment(text.length(), parts[1]);
              text.append(joined ? parts[0].substring(1) : parts[0]);
              tags.add(AtbTag.valueOf(parts[2]));
              if (i + 1 == all.length || !all[i + 1].startsWith("+")) {
                words.endWord(text.length());
                text.append(' ');
              }
            });
    return AnnotatedArticle.of(Article.of("id", "source", text.toString()))
        .withSentences(Sentences.of(0, text.length()))
        .withWords(words.endSentence().build())
        .withTags(tags);
  }
}
