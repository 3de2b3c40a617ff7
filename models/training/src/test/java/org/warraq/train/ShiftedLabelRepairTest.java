// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.EntityType;
import org.warraq.gold.GoldSentence;
import org.warraq.gold.GoldSentence.EntitySpan;

class ShiftedLabelRepairTest {
  private static final GoldSentence RIGHT = sentence("زار/O سامي/B-PER تونس/O");

  @Test
  void shiftedLabelsAreMovedOneTokenLater() {
    GoldSentence shifted = sentence("زار/B-PER سامي/O مدينة/B-LOC تونس/O");
    List<GoldSentence> repaired = ShiftedLabelRepair.repaired(List.of(RIGHT, shifted), 1);
    assertEquals(RIGHT, repaired.get(0));
    assertEquals(
        List.of(new EntitySpan(EntityType.PER, 1, 2), new EntitySpan(EntityType.LOC, 3, 4)),
        repaired.get(1).entities());
  }

  @Test
  void lastLabelMovesToTheNextSentence() {
    List<GoldSentence> repaired =
        ShiftedLabelRepair.repaired(
            List.of(sentence("انتهى/O ./B-PER"), sentence("سامي/I-PER الصياد/O ./O")), 0);
    assertEquals(List.of(), repaired.get(0).entities());
    assertEquals(List.of(new EntitySpan(EntityType.PER, 0, 2)), repaired.get(1).entities());
  }

  @Test
  void onlyTheCorpusWithRepeatedSentencesIsRepaired() {
    List<GoldSentence> corpus = new ArrayList<>(Collections.nCopies(3903, RIGHT));
    corpus.addAll(Collections.nCopies(5, RIGHT));
    assertSame(corpus, ShiftedLabelRepair.repaired(corpus), "nothing shifted");
    Collections.fill(corpus.subList(3903, 3907), sentence("زار/B-LOC سامي/O تونس/O"));
    List<GoldSentence> repaired = ShiftedLabelRepair.repaired(corpus);
    assertEquals(List.of(new EntitySpan(EntityType.LOC, 1, 2)), repaired.get(3903).entities());
    assertEquals(RIGHT, repaired.get(3902));
  }

  private static GoldSentence sentence(String labelled) {
    List<String[]> tokens =
        List.of(labelled.split(" ", -1)).stream().map(t -> t.split("/", -1)).toList();
    return GoldSentence.of(
        tokens.stream().map(t -> t[0]).toList(), tokens.stream().map(t -> t[1]).toList());
  }
}
