// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells texts in Persian, Urdu and Kurdish (Sorani) from Arabic, by letters that Arabic does not
 * have and by the most frequent words. It looks at the beginning of a text, and prefers Arabic.
 */
public final class OtherLanguage {
  /** As much of a text is looked at, in UTF-16 units. */
  private static final int CHARS = 2_000;

  /** Shorter texts tell too little. */
  private static final int MIN_LETTERS = 60;

  /** One in this number of letters must be foreign to Arabic. */
  private static final int FOREIGN_ONE_IN = 40;

  private static final String PERSIAN = "Persian";
  private static final String URDU = "Urdu";
  private static final String KURDISH = "Kurdish";

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Punct}،؛؟۔]+");

  /** Letters that only one of the languages uses. */
  private static final Map<Character, String> LETTERS = new HashMap<>();

  /** Frequent words that are rare or unknown in Arabic. */
  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    put(URDU, "ٹڈڑںےہھۓ");
    put(KURDISH, "ێۆەڕڵڤۊ");
    putWords(PERSIAN, "است از که این را با برای های می شد شده بود کرد خود آن نیز هم ها");
    putWords(URDU, "کے میں کی ہے سے کو نے اور کا ہیں پر اس بھی یہ کہ");
    putWords(KURDISH, "لە بە بۆ کە ئەم ئەو لەسەر هەر دەکات کرد بوو");
  }

  private OtherLanguage() {}

  private static void put(String language, String letters) {
    letters.chars().forEach(letter -> LETTERS.put((char) letter, language));
  }

  private static void putWords(String language, String words) {
    SPACES.splitAsStream(words).forEach(word -> WORDS.put(word, language));
  }

  /** The language's English name, or {@code null} if a text looks like Arabic or like neither. */
  public static String of(String text) {
    int end = Math.min(text.length(), CHARS);
    int letters = 0;
    int foreign = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      letters += c >= '\u0621' && c <= '\u06D3' && c != '\u0640' ? 1 : 0;
      foreign += isForeign(c) ? 1 : 0;
    }
    boolean looksForeign = letters >= MIN_LETTERS && foreign * FOREIGN_ONE_IN >= letters;
    return looksForeign ? best(text.substring(0, end)) : null;
  }

  /** Whether Arabic does not have a letter. */
  private static boolean isForeign(char c) {
    return c >= '\u0671' && c <= '\u06D5' && c != '\u0671';
  }

  private static String best(String text) {
    Map<String, Integer> points = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      String language = LETTERS.get(text.charAt(i));
      if (language != null) {
        points.merge(language, 1, Integer::sum);
      }
    }
    for (String word : (Iterable<String>) SPACES.splitAsStream(text)::iterator) {
      String language = WORDS.get(word);
      if (language != null) {
        points.merge(language, 3, Integer::sum);
      }
    }
    // Arabic typed on a Persian keyboard has some of its letters, but not its words.
    return points.entrySet().stream()
        .filter(entry -> entry.getValue() >= 9)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
