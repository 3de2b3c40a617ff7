// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Replaces different spellings of a name by one common spelling, so that entities with this name
 * can be counted together. The result is not meant for readers. Thread-safe.
 *
 * <p>It does what {@link ArabicFolding} does, and more: it drops quotation marks, replaces hyphens
 * by spaces, replaces letters borrowed for foreign sounds by the usual Arabic ones (ڤ becomes ف),
 * and joins words that some writers write together (عبد الله, أبو ظبي). Different transliterations
 * of a foreign name (غوغل, جوجل) stay different.
 */
public final class NameFolding {
  /** Letters borrowed for foreign sounds, each with the Arabic letter that most writers use. */
  private static final Map<Character, Character> BORROWED =
      Map.of('پ', 'ب', 'چ', 'ج', 'ڤ', 'ف', 'گ', 'ك', 'ژ', 'ز');

  private record Rule(Pattern pattern, String replacement) {
    Rule(String pattern, String replacement) {
      this(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), replacement);
    }
  }

  /** These are applied in order, to the result of {@link ArabicFolding}. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("[\"'«»“”‘’„‹›()\\[\\]]", ""),
          new Rule("[-‐‑–—_/]", " "),
          new Rule(" +", " "),
          new Rule("\\b(عبد|ابو|ام) (?=ال)", "$1"),
          new Rule("\\bابو ", "ابو"),
          new Rule(" الله\\b", "الله"),
          new Rule(" ابن(?= )", " بن"),
          new Rule("(?<=\\p{L})ء(?=\\p{L})", ""),
          new Rule("وو+", "و"));

  private NameFolding() {}

  /** Returns the folded spelling of a name. */
  public static String fold(String name) {
    String folded = withoutBorrowed(ArabicFolding.fold(name));
    for (Rule rule : RULES) {
      folded = rule.pattern().matcher(folded).replaceAll(rule.replacement());
    }
    return folded.strip();
  }

  private static String withoutBorrowed(String name) {
    StringBuilder folded = new StringBuilder(name);
    for (int i = 0; i < folded.length(); i++) {
      folded.setCharAt(i, BORROWED.getOrDefault(folded.charAt(i), folded.charAt(i)));
    }
    return folded.toString();
  }
}
