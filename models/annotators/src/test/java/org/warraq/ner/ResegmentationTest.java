// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  void unusualLastLetterIsCorrected() {
    AnnotatedArticle article =
        article(
            "والقـاهرَه السيسى مصطفي",
            new Words.Builder()
                .segment(0, "و")
                .segment(1, "القاهر")
                .segment(9, "ه")
                .endWord(10)
                .segment(11, "السيسى")
                .endWord(17)
                .segment(18, "مصطف")
                .segment(22, "ي")
                .endWord(23),
            AtbTag.CC,
            AtbTag.VBD,
            AtbTag.PRP_POSS,
            AtbTag.DTNNP,
            AtbTag.NN,
            AtbTag.PRP_POSS);
    Resegmentation resegmentation =
        Resegmentation.of(article, confused("القاهره", "السيسى", "مصطفي"));
    AnnotatedArticle corrected = resegmentation.article();
    assertEquals(List.of("و", "القاهرة", "السيسي", "مصطفى"), corrected.words().forms(0));
    assertEquals(List.of(AtbTag.CC, AtbTag.VBD, AtbTag.DTNNP, AtbTag.NN), corrected.tags());
    assertEquals(10, corrected.words().segmentEnd(1));
    assertEquals(
        new Entity(EntityType.LOC, 1, 3, 0.9f),
        resegmentation.toOriginal(new Entity(EntityType.LOC, 1, 2, 0.9f)));
    assertEquals(
        new Entity(EntityType.PER, 3, 6, 0.9f),
        resegmentation.toOriginal(new Entity(EntityType.PER, 2, 4, 0.9f)));
  }

  @Test
  void pronounsStay() {
    AnnotatedArticle hisBook = articleWithPronoun("كتابه", "كتاب", AtbTag.NN);
    assertSame(hisBook, Resegmentation.of(hisBook, confused("القاهره")).article());
    AnnotatedArticle heCarriedIt = articleWithPronoun("حمله", "حمل", AtbTag.VBD);
    assertSame(heCarriedIt, Resegmentation.of(heCarriedIt, confused("حمله")).article());
  }

  @Test
  void tornNameWithAnUnusualLastLetterIsJoined() {
    AnnotatedArticle article =
        article(
            "برشلونه",
            new Words.Builder().segment(0, "ب").segment(1, "رشلون").segment(6, "ه").endWord(7),
            AtbTag.IN,
            AtbTag.NN,
            AtbTag.PRP_POSS);
    Map<Long, Integer> bits = new TreeMap<>();
    put(bits, NameLists.TORN_IN_FRONT, "برشلونة", "برشلونه");
    assertSame(article, Resegmentation.of(article, lists(bits)).article());
    bits.put(key("برشلونه"), NameLists.CONFUSED_AT_END | NameLists.TORN_IN_FRONT);
    Resegmentation resegmentation = Resegmentation.of(article, lists(bits));
    assertEquals(List.of("برشلونة"), resegmentation.article().words().forms(0));
    assertEquals(List.of(AtbTag.NNP), resegmentation.article().tags());
    assertEquals(
        new Entity(EntityType.LOC, 0, 3, 0.9f),
        resegmentation.toOriginal(new Entity(EntityType.LOC, 0, 1, 0.9f)));
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

  /** An article of one word with the pronoun ه. */
  private static AnnotatedArticle articleWithPronoun(String word, String stem, AtbTag tag) {
    Words.Builder words =
        new Words.Builder().segment(0, stem).segment(stem.length(), "ه").endWord(word.length());
    return article(word, words, tag, AtbTag.PRP);
  }

  /** Name lists that have these names of one word, each with these bits. */
  private static NameLists lists(int bits, String... names) {
    Map<Long, Integer> byKey = new TreeMap<>();
    put(byKey, bits, names);
    return lists(byKey);
  }

  private static void put(Map<Long, Integer> byKey, int bits, String... names) {
    for (String name : names) {
      byKey.put(NameLists.kept(NameLists.phrase(0, NameLists.stem(name))), bits);
    }
  }

  /** Name lists that mark these forms as having an unusual last letter. */
  private static NameLists confused(String... forms) {
    Map<Long, Integer> byKey = new TreeMap<>();
    List.of(forms).forEach(form -> byKey.put(key(form), NameLists.CONFUSED_AT_END));
    return lists(byKey);
  }

  private static long key(String form) {
    return NameLists.kept(NameLists.wholeForm(form));
  }

  private static NameLists lists(Map<Long, Integer> bits) {
    return NameLists.of(
        bits.keySet().stream().mapToLong(Long::longValue).toArray(),
        bits.values().stream().mapToInt(Integer::intValue).toArray());
  }
}
