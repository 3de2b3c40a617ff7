// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Replaces different spellings of a name by one common spelling, so that entities with this name
 * can be counted together. The result is not meant for readers. Thread-safe.
 *
 * <p>It does what {@link NameSpelling} and {@link ArabicFolding} do, and more:
 *
 * <pre>
 * quotation marks, brackets, hyphens, slashes, _      become spaces; apostrophes are dropped
 * letters for foreign sounds: ڤ پ چ گ ژ               become ف ب ج ك ز
 * Arabic and Persian digits                           become ASCII digits
 * hamza between letters, as in رءوف                   is dropped
 * وو                                                  becomes و
 * أبو, أبي and أبا before a word                      become ابو, joined to the word
 * عبد and أم before ال; الله and الدين after a word   are joined
 * ابن before a word                                   becomes بن
 * ال before a person's first name, as in المنصف       is dropped
 * </pre>
 *
 * <p>Different transliterations of a foreign name (غوغل, جوجل) stay different.
 */
public final class NameFolding {
  /** Letters borrowed for foreign sounds, each with the Arabic letter that most writers use. */
  private static final Map<Character, Character> BORROWED =
      Map.of('پ', 'ب', 'چ', 'ج', 'ڤ', 'ف', 'گ', 'ك', 'ژ', 'ز');

  private static final String APOSTROPHES = "'‘’";
  private static final String SPACES = "\"«»“”„‟‚‹›()[]{}-‐‑‒–—―_/\\";

  private static final String FATHER = "ابو";

  /** The other cases of {@link #FATHER}. */
  private static final Set<String> FATHER_CASES = Set.of("ابي", "ابا");

  private static final Set<String> BEFORE_ARTICLE = Set.of("عبد", "ام");
  private static final Set<String> AFTER_WORD = Set.of("الله", "الدين");

  /** Shortest first name that is left without its article, in UTF-16 units. */
  private static final int MIN_FIRST_NAME = 3;

  /** Folded first names whose ال is not the article. */
  private static final Set<String> NO_ARTICLE =
      Set.of(
          "الياس",
          "الهام",
          "الهان",
          "اليسا",
          "اليسار",
          "اليسيا",
          "اليزابيث",
          "اليكس",
          "اليكسي",
          "اليكسيس",
          "اليكساندر",
          "الكسندر",
          "الكساندر",
          "الكسندرا",
          "الكسي",
          "الكسيس",
          "البرت",
          "البرتو",
          "البير",
          "الفريد",
          "الفريدو",
          "الفونسو",
          "الفارو",
          "الفيس",
          "الدوس",
          "اليوت",
          "الينا",
          "الين",
          "المار",
          "الطون");

  private NameFolding() {}

  /** Returns the folded spelling of a name. Folding the result again changes nothing. */
  public static String fold(String name) {
    return fold(name, false);
  }

  /**
   * Returns the folded spelling of a person's name: if it has several words, the first is without
   * the article ال, because some writers omit it there. Folding the result again changes nothing.
   */
  public static String foldPerson(String name) {
    return fold(name, true);
  }

  private static String fold(String name, boolean person) {
    String folded = letters(ArabicFolding.fold(spaced(NameSpelling.of(name))));
    String joined = joined(folded, person);
    while (!joined.equals(folded)) { // Each round makes it shorter.
      folded = joined;
      joined = joined(folded, person);
    }
    return joined;
  }

  /** Writes spaces for marks between words. */
  private static String spaced(String name) {
    StringBuilder spaced = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (SPACES.indexOf(c) >= 0) {
        spaced.append(' ');
      } else if (APOSTROPHES.indexOf(c) < 0) {
        spaced.append(c);
      }
    }
    return spaced.toString();
  }

  private static String letters(String folded) {
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean digit = Character.isDigit(c) && !Character.isSurrogate(c);
      letters.append(
          digit ? (char) ('0' + Character.digit(c, 10)) : (char) BORROWED.getOrDefault(c, c));
    }
    return letters.toString();
  }

  /** Joins words that some writers write together. */
  private static String joined(String folded, boolean person) {
    List<String> words = new ArrayList<>();
    String[] parts = folded.split(" ", -1);
    for (int i = 0; i < parts.length; i++) {
      String word = folded(parts, i, person);
      int last = words.size() - 1;
      if (last >= 0 && isJoined(words.get(last), word)) {
        words.set(last, withoutVariants(words.get(last) + word));
      } else {
        words.add(word);
      }
    }
    return String.join(" ", words);
  }

  private static String folded(String[] parts, int i, boolean person) {
    String word = withoutVariants(parts[i]);
    boolean last = i + 1 == parts.length;
    if (!last && FATHER_CASES.contains(word)) {
      return FATHER;
    }
    if (!last && word.equals("ابن")) {
      return "بن";
    }
    return person && i == 0 && !last && hasArticle(word) ? word.substring(2) : word;
  }

  private static boolean hasArticle(String firstName) {
    return firstName.startsWith(ArabicLetters.ARTICLE)
        && firstName.length() >= ArabicLetters.ARTICLE.length() + MIN_FIRST_NAME
        && !NO_ARTICLE.contains(firstName);
  }

  private static boolean isJoined(String word, String next) {
    return word.equals(FATHER)
        || (BEFORE_ARTICLE.contains(word) && next.startsWith(ArabicLetters.ARTICLE))
        || AFTER_WORD.contains(next);
  }

  /** Drops hamza between letters, and the second of two waws. */
  private static String withoutVariants(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char before = kept.isEmpty() ? ' ' : kept.charAt(kept.length() - 1);
      boolean hamzaInside =
          c == ArabicLetters.HAMZA
              && Character.isLetter(before)
              && i + 1 < word.length()
              && Character.isLetter(word.charAt(i + 1));
      if (!hamzaInside && !(c == ArabicLetters.WAW && before == ArabicLetters.WAW)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
