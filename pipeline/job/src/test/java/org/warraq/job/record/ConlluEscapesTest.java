// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConlluEscapesTest {
  @ParameterizedTest
  @CsvSource({
    "JA-culture-1, JA-culture-1",
    "أخبار#12, أخبار#12",
    "/news/a b.txt, %2Fnews%2Fa%20b.txt",
    "100%|x, 100%25%7Cx",
    "a\u00a0b\u200fc, a%C2%A0b%E2%80%8Fc",
    "أ, أ",
    "ا\u0654, %D8%A7%D9%94",
    "/\u0307, %2F%CC%87",
  })
  void onlyWhatMayNotBeInAnIdIsEscaped(String id, String escaped) {
    assertEquals(escaped, ConlluEscapes.id(id));
  }

  @Property
  void escapedIdsAreLegalAndCanBeDecoded(@ForAll String id) {
    String valid = new String(id.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String escaped = ConlluEscapes.id(valid);
    assertTrue(escaped.matches("[^/\\s\\p{Z}\\p{Cc}\\p{Cf}]*"), escaped);
    assertTrue(Normalizer.isNormalized(escaped, Normalizer.Form.NFC), escaped);
    assertEquals(valid, URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8));
  }

  @Test
  void spacesAreEscapedAsUdPipeDoes() {
    assertEquals("\\s\\s\\t\\r\\n", ConlluEscapes.spaces("  \t\r\n"));
    assertEquals("\\u00A0\\u200F\\u0000", ConlluEscapes.spaces("\u00a0\u200f\u0000"));
  }

  @Test
  void lineBreaksOfCommentsBecomeSpaces() {
    assertEquals("a b c d e", ConlluEscapes.inOneLine("a\r\nb\u2028c\u0085d\u001ce"));
  }
}
