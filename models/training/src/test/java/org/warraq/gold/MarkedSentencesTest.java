// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedSentencesTest {
  @Test
  void marksAndLinesEndSentences() {
    GoldArticle gold = MarkedSentences.parse("f", "وصل القطار.‖ ثم غادر.‖بسرعة\n\n انتهى \n");
    assertEquals("وصل القطار. ثم غادر.بسرعة\n\n انتهى \n", gold.article().text());
    assertEquals(
        List.of("وصل القطار.", "ثم غادر.", "بسرعة", "انتهى"), gold.article().sentenceTexts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"نص.‖", "‖نص", "نص.‖ ‖نص"})
  void markThatEndsNothingIsReported(String line) {
    String message =
        assertThrows(GoldException.class, () -> MarkedSentences.parse("f", "نص\n" + line))
            .getMessage();
    assertEquals("f:2: a ‖ ends no sentence; remove it", message);
  }

  @Test
  void fileWithoutSentencesIsReported() {
    String message =
        assertThrows(GoldException.class, () -> MarkedSentences.parse("f", " \n\n")).getMessage();
    assertTrue(message.startsWith("f:1: the file has no sentence"), message);
  }
}
