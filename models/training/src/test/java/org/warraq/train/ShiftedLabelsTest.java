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
import org.warraq.gold.GoldSentence.Span;

class ShiftedLabelsTest {
  private static final GoldSentence RIGHT = sentence("زار/O سامي/B-PER تونس/O");

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
  void theCorpusIsKnownByItsRepeatedSentences() {
    List<GoldSentence> corpus = new ArrayList<>(Collections.nCopies(3903, RIGHT));
    corpus.addAll(Collections.nCopies(5, RIGHT));
    assertSame(corpus, ShiftedLabels.mended(corpus), "nothing shifted");
    Collections.fill(corpus.subList(3903, 3907), sentence("زار/B-LOC سامي/O تونس/O"));
    List<GoldSentence> mended = ShiftedLabels.mended(corpus);
    assertEquals(List.of(new Span(EntityType.LOC, 1, 2)), mended.get(3903).mentions());
    assertEquals(RIGHT, mended.get(3902));
  }

  private static GoldSentence sentence(String labelled) {
    List<String[]> tokens =
        List.of(labelled.split(" ", -1)).stream().map(t -> t.split("/", -1)).toList();
    return GoldSentence.of(
        tokens.stream().map(t -> t[0]).toList(), tokens.stream().map(t -> t[1]).toList());
  }
}
