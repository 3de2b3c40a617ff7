// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warraq.article.AtbTag;
import org.warraq.article.Upos;

@SuppressWarnings("EnumOrdinal") // The bits are ordinals.
class AllowedUposTest {
  @ParameterizedTest
  @EnumSource(
      value = AtbTag.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PUNC"})
  void usualUniversalTagOfATagIsAllowed(AtbTag tag) {
    assertTrue(isAllowed(tag, tag.upos()));
  }

  @ParameterizedTest
  @EnumSource(AtbTag.class)
  void onlyVerbsCanBeVerbsAndOnlyKindsDecideMarks(AtbTag tag) {
    boolean verb = tag.upos() == Upos.VERB;
    assertEquals(verb, isAllowed(tag, Upos.VERB));
    assertEquals(verb, isAllowed(tag, Upos.AUX));
    assertFalse(isAllowed(tag, Upos.PUNCT));
    assertFalse(isAllowed(tag, Upos.SYM));
  }

  @Test
  void nameIsNoAdjectiveAndPronounNoName() {
    assertFalse(isAllowed(AtbTag.DTNNP, Upos.ADJ));
    assertTrue(isAllowed(AtbTag.DTNNP, Upos.NOUN));
    assertFalse(isAllowed(AtbTag.PRP_POSS, Upos.PROPN));
    assertTrue(isAllowed(AtbTag.NN, Upos.ADP));
  }

  @Test
  void prepositionOfOneLetterIsNoPronoun() {
    int allowed = AllowedUpos.ofProclitic(AtbTag.IN.ordinal());
    assertEquals(1, allowed >> Upos.ADP.ordinal() & 1);
    assertEquals(0, allowed >> Upos.PRON.ordinal() & 1);
  }

  private static boolean isAllowed(AtbTag tag, Upos upos) {
    return (AllowedUpos.of(tag.ordinal()) >> upos.ordinal() & 1) == 1;
  }
}
