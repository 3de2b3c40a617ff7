// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenKindTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ' ',
      value = {
        "كتاب WORD",
        "گپ WORD",
        "BBCعربي WORD",
        "كَتَبَ WORD",
        "BBC FOREIGN",
        "MP3 FOREIGN",
        "Москва FOREIGN",
        "a.b FOREIGN",
        "don't FOREIGN",
        "2000 NUMBER",
        "1,000,000 NUMBER",
        "3.5 NUMBER",
        "٣٫٥ NUMBER",
        "12:30 NUMBER",
        "2-1 NUMBER",
        "+21671123456 NUMBER",
        "½ NUMBER",
        "12/5/2020 NUMBER",
        ". MARK",
        "... MARK",
        "… MARK",
        "، MARK",
        "؟ MARK",
        "( MARK",
        "« MARK",
        "\" MARK",
        "– MARK",
        "_ MARK",
        "- MARK",
        "• MARK",
        "■ MARK",
        "-LRB- FOREIGN",
        "% SYMBOL",
        "٪ SYMBOL",
        "+ SYMBOL",
        "= SYMBOL",
        "$ SYMBOL",
        "€ SYMBOL",
        "# SYMBOL",
        "@ SYMBOL",
        "& SYMBOL",
        "° SYMBOL",
        "\uE000 SYMBOL",
        "\uD83D SYMBOL",
        "← SYMBOL",
        "😀 EMOJI",
        "👍🏽 EMOJI",
        "🇹🇳 EMOJI",
        "1\uFE0F\u20E3 EMOJI",
        "☺\uFE0F EMOJI",
        "👨\u200D👩\u200D👧 EMOJI",
        "https://example.org/a?b=1 URL",
        "www.example.org URL",
        "example.com URL",
        "https://ar.example.org/wiki/تونس_(مدينة) URL",
        "some.name+1@example.org EMAIL",
        "@some_user MENTION",
        "@محمد_علي MENTION"
      })
  void kindIsThatOfTheCharacters(String form, TokenKind kind) {
    assertEquals(kind, TokenKind.of(form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"www.", "http://", "a@b", "@", "1.com.", "😀😀", "3.5.co.2"})
  void halfATokenOfTheWebIsNone(String form) {
    assertTrue(!TokenKind.of(form).isWebToken() && TokenKind.of(form) != TokenKind.EMOJI);
  }

  @Test
  void addressEndsBeforeTheMarksOfTheSentence() {
    assertEquals("https://a.example/b", address("https://a.example/b.»"));
    assertEquals("https://a.example/b_(c)", address("https://a.example/b_(c)). ثم"));
    assertEquals("www.example.org", address("www.example.org، ثم"));
    assertEquals("www.example.org", address("www.example.orgوقال"));
    assertEquals("example.com/x", address("example.com/xوقال"));
  }

  @Test
  void emptyFormIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> TokenKind.of(""));
  }

  @Property
  void formWithoutLetterAndDigitIsAMarkOrSymbol(@ForAll @NotEmpty String form) {
    boolean isReadable = form.codePoints().anyMatch(TokenKindTest::isLetterOrNumber);
    TokenKind kind = TokenKind.of(form);
    assertTrue(kind == TokenKind.EMOJI || kind.isMarkOrSymbol() != isReadable, () -> kind + form);
  }

  private static boolean isLetterOrNumber(int codePoint) {
    int type = Character.getType(codePoint);
    return (Character.isLetterOrDigit(codePoint) && codePoint != ArabicLetters.TATWEEL)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static String address(String text) {
    return text.substring(0, WebTokens.urlEnd(text, 0, text.length()));
  }
}
