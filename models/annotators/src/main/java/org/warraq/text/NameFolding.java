// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds spellings of a name, so that its mentions can be counted as one. Beyond {@link
 * ArabicFolding}: quotation marks go, hyphens are spaces, letters borrowed for foreign sounds are
 * those that most writers make do with (ڤ is ف), and words that some write together are together
 * (عبد الله, أبو ظبي).
 *
 * <p>For grouping; what it returns is not meant to be read. Foreign names in different
 * transliterations (غوغل, جوجل) stay apart.
 */
public final class NameFolding {
  private static final Map<Character, Character> BORROWED =
      Map.of('پ', 'ب', 'چ', 'ج', 'ڤ', 'ف', 'گ', 'ك', 'ژ', 'ز');

  private record Rule(Pattern pattern, String replacement) {
    Rule(String pattern, String replacement) {
      this(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), replacement);
    }
  }

  /** Applied in order, to a folded spelling. */
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

  /** The folded spelling of a name. */
  public static String fold(String name) {
    String folded = borrowed(ArabicFolding.fold(name));
    for (Rule rule : RULES) {
      folded = rule.pattern().matcher(folded).replaceAll(rule.replacement());
    }
    return folded.strip();
  }

  private static String borrowed(String name) {
    StringBuilder folded = new StringBuilder(name);
    for (int i = 0; i < folded.length(); i++) {
      folded.setCharAt(i, BORROWED.getOrDefault(folded.charAt(i), folded.charAt(i)));
    }
    return folded.toString();
  }
}
