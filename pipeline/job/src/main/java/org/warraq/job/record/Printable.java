// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes values that come from the input safe to print on a terminal or in a log. */
public final class Printable {
  /**
   * What a terminal would obey, or what breaks a line: controls, separators of lines and
   * paragraphs, halves of surrogate pairs, and marks that turn the direction of the text around
   * them. The joiners of Arabic and Persian spelling (U+200C, U+200D) are not among them.
   */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

  private Printable() {}

  /**
   * Returns a value as text in which line breaks and tabs are spaces, and other unsafe characters
   * are written as {@code \}{@code u001b}.
   */
  public static String of(Object value) {
    return UNSAFE.matcher(String.valueOf(value)).replaceAll(Printable::escaped);
  }

  private static String escaped(MatchResult unsafe) {
    char c = unsafe.group().charAt(0);
    return Character.isWhitespace(c) ? " " : "\\\\u" + String.format(Locale.ROOT, "%04x", (int) c);
  }
}
