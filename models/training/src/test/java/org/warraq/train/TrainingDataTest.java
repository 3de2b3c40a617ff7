// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warraq.article.Annotator;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldSentence;
import org.warraq.gold.TestAnnotator;
import org.warraq.ner.WeightSet;

class TrainingDataTest {
  private static final String TWIN = "وصلت سلمى النجار صباح أمس إلى مطار صنعاء قادمة من عدن";

  private static final GoldCorpora ALL =
      new GoldCorpora(
          IntStream.range(0, 900).mapToObj(i -> sentence("خبر رقم " + i)).toList(),
          List.of(sentence(TWIN), sentence("حكاية أخرى")),
          List.of(sentence("مقالة عن الفيزياء"), sentence(TWIN)),
          List.of(sentence("مقالة عن الكيمياء"), sentence(TWIN)),
          List.of(sentence(TWIN)),
          articles("site", 7),
          articles("written", 3));

  private final TrainingData divided =
      TrainingData.of(ALL, DevelopmentSplit.Part.STANDARD, new TestAnnotator(TinyCorpus::annotate));

  private static GoldSentence sentence(String text) {
    List<String> tokens = List.of(text.split(" ", -1));
    return GoldSentence.of(tokens, Collections.nCopies(tokens.size(), "O"));
  }

  private static List<GoldArticle> articles(String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> GoldArticle.of(List.of(sentence(name + " " + i)), Annotator.chain()).get(0))
        .toList();
  }

  private static List<String> texts(List<Corpus> corpora) {
    return corpora.stream()
        .flatMap(Corpus::articles)
        .map(gold -> gold.article().text())
        .flatMap(String::lines)
        .toList();
  }

  @Test
  void whatIsHeldOutIsNotLearnedFrom() {
    List<String> training = texts(divided.training());
    assertTrue(training.contains("خبر رقم 699"));
    assertFalse(training.contains("خبر رقم 700"));
    assertFalse(training.contains(TWIN));
    assertTrue(training.contains("حكاية أخرى"));
    assertFalse(training.contains("site 6"));
  }

  @Test
  void eachSetOfWeightsHasItsOwnDevelopmentPart() {
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
  void allCorporaHaveEverySentence() {
    List<String> all = texts(ALL.corpora(new TestAnnotator(TinyCorpus::annotate)));
    assertEquals(900 + 2 + 2 + 2 + 1 + 7 + 3, all.size());
    assertTrue(all.contains("خبر رقم 700"));
  }
}
