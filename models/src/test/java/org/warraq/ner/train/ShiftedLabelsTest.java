// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warraq.article.EntityType;
import org.warraq.gold.GoldSentence;
import org.warraq.gold.GoldSentence.Span;

class ShiftedLabelsTest {
  private static final GoldSentence RIGHT = sentence("زار/B-PER سامي/I-PER تونس/O");

  @Test
  void labelsComeATokenLater() {
    GoldSentence shifted = sentence("زار/B-PER سامي/O مدينة/B-LOC تونس/O");
    List<GoldSentence> mended = ShiftedLabels.mended(List.of(RIGHT, shifted), 1);
    assertEquals(RIGHT, mended.get(0));
    assertEquals(
        List.of(new Span(EntityType.PER, 1, 2), new Span(EntityType.LOC, 3, 4)),
        mended.get(1).mentions());
  }

  @Test
  void theLastLabelGoesToTheNextSentence() {
    List<GoldSentence> mended =
        ShiftedLabels.mended(
            List.of(sentence("انتهى/O ./B-PER"), sentence("سامي/I-PER الصياد/O ./O")), 0);
    assertEquals(List.of(), mended.get(0).mentions());
    assertEquals(List.of(new Span(EntityType.PER, 0, 2)), mended.get(1).mentions());
  }

  @Test
  void anotherCorpusStays() {
    List<GoldSentence> other = List.of(RIGHT);
    assertSame(other, ShiftedLabels.mended(other));
  }

  private static GoldSentence sentence(String labelled) {
    List<String[]> tokens =
        List.of(labelled.split(" ", -1)).stream().map(t -> t.split("/", -1)).toList();
    return GoldSentence.of(
        tokens.stream().map(t -> t[0]).toList(), tokens.stream().map(t -> t[1]).toList());
  }
}
