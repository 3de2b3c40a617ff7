// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {
  private static final LexerTables TABLES = SegmenterModel.load().lexer();

  private final Lexer lexer = new Lexer(TABLES);

  @Test
  void marksArePartedFromWords() {
    assertEquals(List.of("قال", ":", "نعم", "."), tokens("قال: نعم."));
  }

  /** Each beginning could become a long address or number; without memory, hours go by. */
  @ParameterizedTest
  @ValueSource(strings = {"a@", "&a", "a.", "a-", "x'", "1:", "&#1"})
  void textWithoutSpacesEnds(String piece) {
    String text = piece.repeat(200_000);
    int length = tokens(text).stream().mapToInt(String::length).sum();
    assertEquals(text.length(), length);
  }

  @Property(tries = 500)
  void findsTheLongestTokens(@ForAll("runs") String text) {
    assertEquals(longestTokens(text), tokens(text));
  }

  @Provide
  Arbitrary<String> runs() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "a@", "&a", "a.", "a-", "x'", "1:", "&#1", "9", ",", ";", "/", "كتب", "،", " ");
    Arbitrary<String> run =
        piece.flatMap(each -> Arbitraries.integers().between(1, 60).map(each::repeat));
    return run.list().ofMaxSize(12).map(runs -> String.join("", runs));
  }

  private List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    lexer.start(text, 0, text.length());
    while (lexer.next()) {
      tokens.add(text.substring(lexer.begin(), lexer.end()));
    }
    return tokens;
  }

  /** The same by trying each token from the start of what is left. */
  private static List<String> longestTokens(String text) {
    List<String> tokens = new ArrayList<>();
    int end;
    for (int begin = 0; begin < text.length(); begin = end) {
      end = begin + 1;
      int found = LexerTables.WORD;
      int state = 0;
      for (int at = begin; at < text.length(); at++) {
        state = TABLES.next(state, text.charAt(at));
        if (state == LexerTables.DEAD) {
          break;
        }
        if (TABLES.found(state) != LexerTables.NOTHING) {
          found = TABLES.found(state);
          end = at + 1;
        }
      }
      if (found != LexerTables.SPACE) {
        tokens.add(text.substring(begin, end));
      }
    }
    return tokens;
  }
}
