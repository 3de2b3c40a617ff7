// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SentenceDecoderTest {
  private static final SegmenterModel MODEL = SegmenterModel.load();

  private final SentenceDecoder decoder =
      new SentenceDecoder(MODEL, new Junctions(MODEL), WordMemo.forPlaces());

  @Test
  void joinsWordsLikeTheFullSearch() {
    assertSame(List.of("وسيكتبونها", "في", "كتابهم", "للمدرسة", "."));
    assertSame(List.of("وسيكتبونها", "في", "كتابهم", "للمدرسة", "."));
  }

  @Test
  void findsNothingInNothing() {
    assertEquals(List.of(), decoder.decode(List.of()));
  }

  @Property(tries = 3000)
  void findsWhatTheFullSearchFinds(@ForAll("sentences") List<String> spellings) {
    assertSame(spellings);
  }

  private void assertSame(List<String> spellings) {
    List<Token> tokens = spellings.stream().map(spelling -> new Token(spelling, 0, 1)).toList();
    assertEquals(decoder.decodeInFull(tokens), decoder.decode(tokens));
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    Arbitrary<String> letters =
        Arbitraries.strings().withChars("ابتدرسعفقكلمنهويىةأإآؤئء").ofMinLength(1).ofMaxLength(9);
    Arbitrary<String> others =
        Arbitraries.of(".", "،", "...", "-", "19", "٪", "é", "و3", "ABC", ".#.", "null", "\uD83D");
    Arbitrary<String> words =
        Arbitraries.of("ال", "و", "ب", "في", "ولها", "فسيكفيكهم", "للبنك", "كتابي", "معلمته");
    return Arbitraries.oneOf(letters, words, others).list().ofMaxSize(12);
  }
}
