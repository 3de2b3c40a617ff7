// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.EntityType;
import org.warraq.gold.GoldSentence;

class CliticGlueTest {
  @Test
  void gluesProcliticsAndPronouns() {
    GoldSentence split =
        GoldSentence.of(
            List.of("و", "زار", "مدينة", "ها", "و", "لبنان", "ل", "السياحة"),
            List.of("O", "O", "O", "O", "O", "B-LOC", "O", "O"));
    GoldSentence glued = CliticGlue.glue(split);
    assertEquals(List.of("وزار", "مدينتها", "ولبنان", "للسياحة"), glued.tokens());
    assertEquals(List.of(new GoldSentence.Span(EntityType.LOC, 2, 3)), glued.mentions());
  }
}
