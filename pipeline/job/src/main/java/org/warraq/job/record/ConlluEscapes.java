// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Writes arbitrary text where CoNLL-U allows only some characters. */
final class ConlluEscapes {
  /** What readers take for the end of a line, if they split text as Java or Python do. */
  private static final Pattern LINE_BREAK = Pattern.compile("\\R|[\\u001c-\\u001e]");

  private static final int LAST_ASCII = 0x7f;

  private ConlluEscapes() {}

  /** Replaces each line break by a space, for comments. */
  static String inOneLine(String text) {
    return LINE_BREAK.matcher(text).replaceAll(" ");
  }

  /**
   * Escapes an id as web addresses are escaped: {@code %} and two hexadecimal digits for each byte
   * of UTF-8. That happens to {@code % / |}, white space, controls and other invisible characters;
   * and to everything but ASCII, if the id would not be in the normalization form NFC otherwise.
   * Different ids give different results.
   */
  static String id(String id) {
    String escaped = escape(id, ConlluEscapes::isAllowedInId);
    return Normalizer.isNormalized(escaped, Normalizer.Form.NFC)
        ? escaped
        : escape(id, c -> c <= LAST_ASCII && isAllowedInId(c));
  }

  private static String escape(String id, IntPredicate isAllowed) {
    StringBuilder escaped = new StringBuilder(id.length());
    id.codePoints()
        .forEach(
            c -> {
              if (isAllowed.test(c)) {
                escaped.appendCodePoint(c);
              } else {
                appendPercent(escaped, Character.toString(c));
              }
            });
    return escaped.toString();
  }

  private static void appendPercent(StringBuilder escaped, String character) {
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      escaped.append('%').append("%02X".formatted(b));
    }
  }

  private static boolean isAllowedInId(int c) {
    return c != '%' && c != '/' && c != '|' && !isWhiteSpace(c) && isVisible(c);
  }

  /** Escapes a value of MISC as UDPipe does: backslash and vertical bar. */
  static String misc(String value) {
    return value.replace("\\", "\\\\").replace("|", "\\p");
  }

  /**
   * Escapes what is between two tokens as UDPipe does: backslash and s is a space, backslash and t
   * a tabulator, n and r line breaks. Any other UTF-16 unit becomes backslash, u and its four
   * hexadecimal digits.
   */
  static String spaces(String spaces) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < spaces.length(); i++) {
      switch (spaces.charAt(i)) {
        case ' ' -> escaped.append("\\s");
        case '\t' -> escaped.append("\\t");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        default -> escaped.append("\\u%04X".formatted((int) spaces.charAt(i)));
      }
    }
    return escaped.toString();
  }

  /** Whether a character is white space to Unicode, to Java or to Python. */
  static boolean isWhiteSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Whether readers see a character that is not white space: it is not a control, for example. */
  static boolean isVisible(int c) {
    boolean selectsVariant =
        (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef) || c == 0x034f;
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> !selectsVariant;
    };
  }
}
