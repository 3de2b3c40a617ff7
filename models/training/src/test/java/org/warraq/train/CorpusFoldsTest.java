// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldSentence;

class CorpusFoldsTest {
  private static final List<GoldSentence> CORPUS =
      IntStream.range(0, 5 * GoldArticle.SENTENCES_PER_ARTICLE)
          .mapToObj(i -> unlabelled("الجملة", "رقم" + i))
          .toList();

  @Test
  void blocksOfSentencesStayInOneFold() {
    List<List<GoldSentence>> folds = CorpusFolds.dealSentences(CORPUS);
    int block = GoldArticle.SENTENCES_PER_ARTICLE;
    assertEquals(CORPUS.subList(0, block), folds.get(0).subList(0, block));
    assertEquals(CORPUS.subList(block, 2 * block), folds.get(1).subList(0, block));
    assertEquals(CORPUS.size(), folds.stream().mapToInt(List::size).sum());
  }

  @Test
  void nearDuplicatesShareAFold() {
    GoldSentence known = unlabelled("وصل", "الرئيس", "إلى", "مدينة", "البصرة");
    GoldSentence duplicate = unlabelled("وصل", "الرئيس", "الى", "مدينه", "البصرة");
    for (int fold = 0; fold < CorpusFolds.COUNT; fold++) {
      List<List<GoldSentence>> others =
          List.of(
              fold == 0 ? List.of(known) : List.of(),
              fold == 1 ? List.of(known) : List.of(),
              fold == 2 ? List.of(known) : List.of());
      assertTrue(
          CorpusFolds.besideNearDuplicates(List.of(duplicate), others)
              .get(fold)
              .contains(duplicate));
    }
  }

  private static GoldSentence unlabelled(String... tokens) {
    return new GoldSentence(1, List.of(tokens), List.of());
  }
}
