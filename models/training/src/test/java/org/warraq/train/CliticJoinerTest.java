// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.EntityType;
import org.warraq.gold.GoldSentence;

class CliticJoinerTest {
  @Test
  void procliticsAndPronounsAreJoined() {
    GoldSentence split =
        GoldSentence.of(
            List.of("و", "زار", "مدينة", "ها", "و", "لبنان", "ل", "السياحة"),
            List.of("O", "O", "O", "O", "O", "B-LOC", "O", "O"));
    GoldSentence joined = CliticJoiner.join(split);
    assertEquals(List.of("وزار", "مدينتها", "ولبنان", "للسياحة"), joined.tokens());
    assertEquals(List.of(new GoldSentence.EntitySpan(EntityType.LOC, 2, 3)), joined.entities());
  }
}
