// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.gold.GoldSentence;

class NearDuplicatesTest {
  @Test
  void sentenceSpeltAndTokenizedDifferentlyIsANearDuplicate() {
    GoldSentence known = unlabelled("وأعلنت", "إدارتها", "أنّها", "عائدة");
    GoldSentence duplicate = unlabelled("و", "اعلنت", "ادارة", "ها", "ان", "ها", "عائدة");
    GoldSentence other = unlabelled("لم", "تعلن", "الإدارة", "شيئا");
    assertEquals(
        List.of(other), new NearDuplicates(List.of(known)).without(List.of(duplicate, other)));
  }

  private static GoldSentence unlabelled(String... tokens) {
    return new GoldSentence(1, List.of(tokens), List.of());
  }
}
