// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.gold.GoldSentence;

class NearDuplicatesTest {
  @Test
  void knowsASentenceAgainHoweverItIsSpelt() {
    GoldSentence known = plain("وأعلنت", "إدارتها", "أنّها", "عائدة");
    GoldSentence twin = plain("و", "اعلنت", "ادارة", "ها", "ان", "ها", "عائدة");
    GoldSentence other = plain("لم", "تعلن", "الإدارة", "شيئا");
    assertEquals(List.of(other), new NearDuplicates(List.of(known)).without(List.of(twin, other)));
  }

  private static GoldSentence plain(String... tokens) {
    return new GoldSentence(1, List.of(tokens), List.of());
  }
}
