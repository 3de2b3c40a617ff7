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
  void marksAreSeparateTokens() {
    assertEquals(List.of("قال", ":", "نعم", "."), tokens("قال: نعم."));
  }

  /**
   * Every place in these texts could begin a long address or number. A lexer that does not remember
   * failures would need hours.
   */
  @ParameterizedTest
  @ValueSource(strings = {"a@", "&a", "a.", "a-", "x'", "1:", "&#1"})
  void longTextWithoutSpacesIsReadInLinearTime(String piece) {
    String text = piece.repeat(200_000);
    int length = tokens(text).stream().mapToInt(String::length).sum();
    assertEquals(text.length(), length);
  }

  @Property(tries = 500)
  void tokensAreTheLongestPossible(@ForAll("runs") String text) {
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

  /** Finds tokens by brute force: tries each one from its first character. */
  private static List<String> longestTokens(String text) {
    List<String> tokens = new ArrayList<>();
    int end;
    for (int begin = 0; begin < text.length(); begin = end) {
      end = begin + 1;
      int kind = LexerTables.WORD;
      int state = 0;
      for (int i = begin; i < text.length(); i++) {
        state = TABLES.next(state, text.charAt(i));
        if (state == LexerTables.DEAD) {
          break;
        }
        if (TABLES.tokenKind(state) != LexerTables.NOTHING) {
          kind = TABLES.tokenKind(state);
          end = i + 1;
        }
      }
      if (kind != LexerTables.SPACE) {
        tokens.add(text.substring(begin, end));
      }
    }
    return tokens;
  }
}
