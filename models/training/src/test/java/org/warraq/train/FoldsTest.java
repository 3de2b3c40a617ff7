// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warraq.gold.GoldArticle;
import org.warraq.gold.GoldSentence;

class FoldsTest {
  private static final List<GoldSentence> CORPUS =
      IntStream.range(0, 5 * GoldArticle.SENTENCES)
          .mapToObj(i -> plain("الجملة", "رقم" + i))
          .toList();

  @Test
  void blocksStayTogether() {
    List<List<GoldSentence>> folds = Folds.dealt(CORPUS);
    int block = GoldArticle.SENTENCES;
    assertEquals(CORPUS.subList(0, block), folds.get(0).subList(0, block));
    assertEquals(CORPUS.subList(block, 2 * block), folds.get(1).subList(0, block));
    assertEquals(CORPUS.size(), folds.stream().mapToInt(List::size).sum());
  }

  @Test
  void twinsShareAFold() {
    GoldSentence known = plain("وصل", "الرئيس", "إلى", "مدينة", "البصرة");
    GoldSentence twin = plain("وصل", "الرئيس", "الى", "مدينه", "البصرة");
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      List<List<GoldSentence>> others =
          List.of(
              fold == 0 ? List.of(known) : List.of(),
              fold == 1 ? List.of(known) : List.of(),
              fold == 2 ? List.of(known) : List.of());
      assertTrue(Folds.besideTwins(List.of(twin), others).get(fold).contains(twin));
    }
  }

  private static GoldSentence plain(String... tokens) {
    return new GoldSentence(1, List.of(tokens), List.of());
  }
}
