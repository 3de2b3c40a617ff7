// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.AtbTag;
import org.warraq.article.Entity;
import org.warraq.article.EntityType;
import org.warraq.article.Sentences;
import org.warraq.article.Words;

class ResegmentationTest {
  private static final NameLists LISTS = lists(1 | NameLists.STANDS_ALONE, "ايران", "وليد");
  private static final NameLists TORN_IN_FRONT = lists(1 | NameLists.TORN_IN_FRONT, "وارسو");

  @Test
  void procliticsLeftOnANameAreCutOff() {
    AnnotatedArticle article = article("وَلِـإيران", "ولايران", AtbTag.NNP);
    Resegmentation resegmentation = Resegmentation.of(article, LISTS);
    AnnotatedArticle cut = resegmentation.article();
    assertEquals(List.of("و", "ل", "ايران"), cut.words().forms(0));
    assertEquals(List.of(AtbTag.CC, AtbTag.IN, AtbTag.NNP), cut.tags());
    assertEquals(5, cut.words().segmentBegin(2), "The name begins after diacritics and tatweel.");
    assertEquals(
        new Entity(EntityType.LOC, 0, 1, 5, 0, 0.9f),
        resegmentation.toOriginal(new Entity(EntityType.LOC, 2, 3, 0.9f)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"كايران", "بايران", "لايران", "وايران", "فايران", "فبايران", "وكايران"})
  void procliticsAreCutOffInEveryMix(String form) {
    List<String> forms =
        Resegmentation.of(article(form, form, AtbTag.NNP), LISTS).article().words().forms(0);
    assertEquals(form, String.join("", forms));
    assertEquals("ايران", forms.get(forms.size() - 1));
    assertEquals(form.length() - "ايران".length() + 1, forms.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"لوايران", "بكايران", "سايران", "ببايران", "وووايران"})
  void lettersThatCannotBeProcliticsStay(String form) {
    AnnotatedArticle article = article(form, form, AtbTag.NNP);
    assertSame(article, Resegmentation.of(article, LISTS).article());
  }

  @Test
  void ligatureOfAProcliticAndANameStaysWhole() {
    NameLists lists = lists(1 | NameLists.STANDS_ALONE, "سلم", "لبنان", "ايران");
    for (String text : List.of("ﷸ", "ﷸ و", "ﷸٌ")) {
      AnnotatedArticle ligature =
          article(text, new Words.Builder().segment(0, "وسلم").endWord(1), AtbTag.NNP);
      assertSame(ligature, Resegmentation.of(ligature, lists).article());
    }
    AnnotatedArticle alef = article("ﻻﻳﺮﺍﻥ", "لايران", AtbTag.NNP);
    assertSame(alef, Resegmentation.of(alef, lists).article());
    AnnotatedArticle forms = article("ﺑﻠﺒﻨﺎﻥ", "بلبنان", AtbTag.NNP);
    assertEquals(List.of("ب", "لبنان"), Resegmentation.of(forms, lists).article().words().forms(0));
  }

  @Test
  void prepositionAfterACutConjunctionIsCutOff() {
    AnnotatedArticle article =
        article(
            "فلايران",
            new Words.Builder().segment(0, "ف").segment(1, "لايران").endWord(7),
            AtbTag.CC,
            AtbTag.VBD);
    Resegmentation resegmentation = Resegmentation.of(article, LISTS);
    assertEquals(List.of("ف", "ل", "ايران"), resegmentation.article().words().forms(0));
    assertEquals(List.of(AtbTag.CC, AtbTag.IN, AtbTag.NNP), resegmentation.article().tags());
    assertEquals(
        new Entity(EntityType.LOC, 1, 2, 1, 0, 0.9f),
        resegmentation.toOriginal(new Entity(EntityType.LOC, 2, 3, 0.9f)));
  }

  @Test
  void rareNameAndWordThatStandsAloneStayWhole() {
    AnnotatedArticle rare = article("كرشيد", "كرشيد", AtbTag.NNP);
    assertSame(rare, Resegmentation.of(rare, lists(1, "رشيد")).article());
    AnnotatedArticle eclipse = article("كسوف", "كسوف", AtbTag.NNP);
    NameLists alone = lists(1 | NameLists.STANDS_ALONE, "سوف");
    assertSame(
        eclipse, Resegmentation.of(eclipse, lists(NameLists.STANDS_ALONE, "كسوف")).article());
    assertEquals(List.of("ك", "سوف"), Resegmentation.of(eclipse, alone).article().words().forms(0));
  }

  @Test
  void nameThatIsTornInFrontIsNotJoinedToAPronoun() {
    AnnotatedArticle article =
        article(
            "وارسو",
            new Words.Builder().segment(0, "وارس").segment(4, "ه").endWord(5),
            AtbTag.NN,
            AtbTag.PRP);
    assertSame(article, Resegmentation.of(article, TORN_IN_FRONT).article());
  }

  @Test
  void tornNameIsJoined() {
    AnnotatedArticle article =
        article(
            "وارسُو باردة",
            new Words.Builder()
                .segment(0, "و")
                .segment(1, "ارسو")
                .endWord(6)
                .segment(7, "باردة")
                .endWord(12),
            AtbTag.CC,
            AtbTag.NNP,
            AtbTag.JJ);
    Resegmentation resegmentation = Resegmentation.of(article, TORN_IN_FRONT);
    assertEquals(List.of("وارسو", "باردة"), resegmentation.article().words().forms(0));
    assertEquals(List.of(AtbTag.NNP, AtbTag.JJ), resegmentation.article().tags());
    assertEquals(
        new Entity(EntityType.LOC, 0, 2, 0.9f),
        resegmentation.toOriginal(new Entity(EntityType.LOC, 0, 1, 0.9f)));
    assertSame(article, Resegmentation.of(article, LISTS).article());
  }

  @Test
  void knownNamesAndOtherWordsStayAsTheyAre() {
    for (AnnotatedArticle article :
        List.of(
            article("وليد", "وليد", AtbTag.NNP),
            article("ولايران", "ولايران", AtbTag.VBD),
            article("ولبنان", "ولبنان", AtbTag.NNP))) {
      assertSame(article, Resegmentation.of(article, LISTS).article());
    }
  }

  private static AnnotatedArticle article(String text, String form, AtbTag tag) {
    return article(text, new Words.Builder().segment(0, form).endWord(text.length()), tag);
  }

  /** An article of one sentence. */
  private static AnnotatedArticle article(String text, Words.Builder words, AtbTag... tags) {
    return AnnotatedArticle.of(Article.of("id", "source", text))
        .withSentences(Sentences.of(0, text.length()))
        .withWords(words.endSentence().build())
        .withTags(List.of(tags));
  }

  /** Name lists that have these names of one word, each with these bits. */
  private static NameLists lists(int bits, String... names) {
    long[] keys =
        List.of(names).stream()
            .mapToLong(name -> NameLists.kept(NameLists.phrase(0, NameLists.stem(name))))
            .sorted()
            .toArray();
    int[] lists = new int[keys.length];
    Arrays.fill(lists, bits);
    return NameLists.of(keys, lists);
  }
}
