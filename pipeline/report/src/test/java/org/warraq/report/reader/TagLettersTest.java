// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TagLettersTest {
  @Test
  void eachTagKeepsItsLetterAndMissingTagGivesDash() throws JsonProcessingException {
    TagLetters letters = new TagLetters();
    assertEquals('A', letters.of("NN", "NOUN"));
    assertEquals('B', letters.of("IN", "ADP"));
    assertEquals('A', letters.of("NN", "NOUN"));
    assertEquals('-', letters.of(null, null));
    assertEquals("{\"A\":[\"NN\",\"NOUN\"],\"B\":[\"IN\",\"ADP\"]}", letters.json());
  }

  /** A tag can have several Universal tags, so there are more pairs than Latin letters. */
  @Test
  void manyPairsGetLettersOfTheirOwn() {
    TagLetters letters = new TagLetters();
    long different =
        IntStream.range(0, 150).mapToObj(i -> letters.of("T" + i, "NOUN")).distinct().count();
    assertEquals(150, different);
  }
}
