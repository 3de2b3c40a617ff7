// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.article.AnnotatedArticle;

class MarkedSentencesTest {
  @Test
  void marksAndLinesEndSentences() {
    GoldArticle gold = MarkedSentences.parse("f", "وصل القطار.‖ ثم غادر.‖بسرعة\n\n انتهى \n");
    assertEquals("وصل القطار. ثم غادر.بسرعة\n\n انتهى \n", gold.article().text());
    assertEquals(List.of("وصل القطار.", "ثم غادر.", "بسرعة", "انتهى"), sentences(gold.article()));
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

  private static List<String> sentences(AnnotatedArticle article) {
    return IntStream.range(0, article.sentences().size())
        .mapToObj(
            i -> article.text().substring(article.sentences().begin(i), article.sentences().end(i)))
        .toList();
  }
}
