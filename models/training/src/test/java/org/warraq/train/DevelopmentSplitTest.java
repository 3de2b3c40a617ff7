// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warraq.gold.GoldSentence;

class DevelopmentSplitTest {
  private static final List<GoldSentence> CORPUS =
      IntStream.range(0, 1250)
          .mapToObj(i -> GoldSentence.of(List.of("جملة", "" + i), List.of("O", "O")))
          .toList();

  @Test
  void developmentPartsOfAllBlocksMakeUpTheCorpus() {
    List<GoldSentence> parts = new ArrayList<>();
    for (int block = 0; block < 5; block++) {
      DevelopmentSplit split =
          DevelopmentSplit.of(CORPUS, new DevelopmentSplit.HeldOutBlocks(block, 5));
      assertEquals(CORPUS.size(), split.training().size() + split.development().size());
      parts.addAll(split.development());
    }
    assertEquals(CORPUS.size(), parts.size());
    assertTrue(parts.containsAll(CORPUS));
  }

  @Test
  void standardPartIsTheLastOfEightBlocks() {
    assertEquals(
        CORPUS.subList(700, 800),
        DevelopmentSplit.of(CORPUS, DevelopmentSplit.HeldOutBlocks.STANDARD).development());
  }
}
