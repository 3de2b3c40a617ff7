// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldSentence;
import org.warraq.ner.Genre;
import org.warraq.ner.WeightSet;

class TrainingSplitTest {
  private static final String DUPLICATE = "وصلت سلمى النجار صباح أمس إلى مطار صنعاء قادمة من عدن";

  private static final GoldCorpora ALL =
      new GoldCorpora(
          IntStream.range(0, 900).mapToObj(i -> sentence("خبر رقم " + i)).toList(),
          List.of(sentence(DUPLICATE), sentence("حكاية أخرى")),
          List.of(sentence("مقالة عن الفيزياء"), sentence(DUPLICATE)),
          List.of(sentence("مقالة عن الكيمياء"), sentence(DUPLICATE)),
          List.of(sentence(DUPLICATE)),
          articles("ant", 7),
          List.of(article("wikipedia 0"), article(DUPLICATE)),
          new OwnArticles(articles("own", 3), articles("wire", 3), articles("encyclopedia", 3)));

  private final TrainingSplit divided =
      TrainingSplit.of(ALL, DevelopmentSplit.HeldOutBlocks.STANDARD, TinyCorpus::annotate);

  private static GoldSentence sentence(String text) {
    List<String> tokens = List.of(text.split(" ", -1));
    return GoldSentence.of(tokens, Collections.nCopies(tokens.size(), "O"));
  }

  private static List<GoldArticle> articles(String name, int count) {
    return IntStream.range(0, count).mapToObj(i -> article(name + " " + i)).toList();
  }

  private static GoldArticle article(String sentence) {
    return GoldArticle.of(List.of(sentence(sentence)), article -> article).get(0);
  }

  private static List<String> texts(List<LabelledCorpus> corpora) {
    return corpora.stream()
        .flatMap(LabelledCorpus::articles)
        .map(gold -> gold.article().text())
        .flatMap(String::lines)
        .toList();
  }

  @Test
  void heldOutSentencesAndTheirNearDuplicatesAreNotInTraining() {
    List<String> training = texts(divided.training());
    assertTrue(training.contains("خبر رقم 699"));
    assertFalse(training.contains("خبر رقم 700"));
    assertFalse(training.contains(DUPLICATE));
    assertTrue(training.contains("حكاية أخرى"));
    assertTrue(training.contains("wikipedia 0"));
    assertFalse(training.contains("ant 6"));
  }

  @Test
  void eachWeightSetHasADevelopmentPart() {
    assertEquals(100, sentences(WeightSet.ANERCORP_NEWS));
    assertEquals(1, sentences(WeightSet.ENCYCLOPEDIA));
    assertEquals(2, sentences(WeightSet.BROAD_NEWS));
  }

  private int sentences(WeightSet set) {
    return divided.development().get(set).stream()
        .mapToInt(gold -> gold.article().sentences().size())
        .sum();
  }

  @Test
  void labelledCorporaHaveEverySentence() {
    List<String> all = texts(ALL.labelledCorpora(TinyCorpus::annotate));
    assertEquals(900 + 2 + 2 + 2 + 1 + 7 + 2 + 3 + 3 + 3, all.size());
    assertTrue(all.contains("خبر رقم 700"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wikipedia 0", "encyclopedia 0"})
  void ourEncyclopediaIsReadWithTheWeightsOfAqmar(String sentence) {
    LabelledCorpus ours =
        ALL.labelledCorpora(TinyCorpus::annotate).stream()
            .filter(corpus -> texts(List.of(corpus)).contains(sentence))
            .findFirst()
            .orElseThrow();
    assertEquals(Genre.ENCYCLOPEDIA, ours.genre());
    assertEquals(TrainingDomain.of(WeightSet.ENCYCLOPEDIA), ours.domains());
    assertEquals(sentence.startsWith("encyclopedia"), ours.trainsShared());
  }
}
