// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.warraq.gold.Utf8Files;
import org.warraq.ner.Clitics;
import org.warraq.ner.FormSpelling;
import org.warraq.ner.LastLetters;
import org.warraq.ner.NameLists;
import org.warraq.text.ArabicLetters;

/**
 * Compiles text files with one name per line into name lists.
 *
 * <p>It also marks the names that the segmenter tears apart because they look like a word with a
 * clitic, such as وارسو (و+ارسو): those whose remainder is much rarer in running text than the
 * name. And it marks the words that stand alone: frequent listed names, such as نابل, and words
 * that look like such a name with a proclitic, but are more frequent than that, such as كسوف beside
 * سوف. And it marks the words, such as القاهره, that are much more frequent with another last
 * letter ({@link LastLetters}).
 */
final class NameListCompiler {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,،-]+");

  /** Length of the shortest name that can be marked as torn, in UTF-16 units. */
  private static final int MIN_LENGTH = 4;

  /** A name is torn if it is at least this many times as frequent as its remainder. */
  private static final int FREQUENCY_RATIO = 3;

  /**
   * A word's last letter is confused if the usual spelling is at least this many times as frequent.
   */
  private static final int SPELLING_RATIO = 10;

  /**
   * A spelling that occurs at least this often in the text for training is never taken for a
   * confused one, because it is probably another word: علي beside على. Nor is such a word after a
   * proclitic: وعلي beside وعلى.
   */
  private static final int MAX_COUNT_CONFUSED = 1000;

  /** A name stands alone if running text has it at least this often. */
  private static final int MIN_COUNT_ALONE = 100;

  /**
   * For each proclitic, how often at most a name has it, for each time that it has none. Of places,
   * ب is the most frequent, because it means «in».
   */
  private static final Map<Character, Double> PROCLITIC_RATES =
      Map.of(
          ArabicLetters.WAW, 0.5,
          ArabicLetters.FEH, 0.03,
          ArabicLetters.BEH, 0.8,
          ArabicLetters.LAM, 0.5,
          ArabicLetters.KAF, 0.03);

  /** The ends of names that the segmenter most often takes for a pronoun, as in سبها. */
  private static final Set<String> PRONOUN_LIKE_ENDINGS = Set.of("ه", "ها", "هم", "نا", "ي");

  /** The preposition ل and the article ال, as they are written together. */
  private static final String LAM_LAM = "" + ArabicLetters.LAM + ArabicLetters.LAM;

  private static final String TEH = String.valueOf(ArabicLetters.TEH);

  /** The bits of each phrase, by its fingerprint. {@link NameLists} says what the bits mean. */
  private final Map<Long, Integer> phrases = new TreeMap<>();

  private final Map<String, Integer> wordCounts;

  private NameListCompiler(Map<String, Integer> wordCounts) {
    this.wordCounts = wordCounts;
  }

  /**
   * Compiles the {@code .txt} files of some folders. Lists are numbered in the order of the
   * folders, and within a folder in the order of the file names.
   *
   * @param wordCounts how often each word, in folded spelling, occurs in running text
   * @throws IOException if a file cannot be read, or if there are more than {@link
   *     NameLists#MAX_LISTS} files
   */
  static NameLists compile(Map<String, Integer> wordCounts, Path... folders) throws IOException {
    NameListCompiler compiler = new NameListCompiler(wordCounts);
    int list = 0;
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        if (list == NameLists.MAX_LISTS) {
          throw new IOException(
              file
                  + ": there are more than "
                  + NameLists.MAX_LISTS
                  + " name lists; merge some of them");
        }
        int bit = 1 << list;
        Utf8Files.read(file).lines().forEach(name -> compiler.addName(name, bit));
        list++;
      }
    }
    compiler.addWordsThatStandAlone();
    compiler.addConfusedWords();
    return NameLists.of(
        compiler.phrases.keySet().stream().mapToLong(Long::longValue).toArray(),
        compiler.phrases.values().stream().mapToInt(Integer::intValue).toArray());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private void addName(String name, int bit) {
    // Text in parentheses tells namesakes apart and is not a part of the name.
    String[] words = BETWEEN_WORDS.split(name.replaceFirst("\\(.*", "").strip(), -1);
    if (words.length > NameLists.MAX_WORDS || words[0].isEmpty()) {
      return;
    }
    long phrase = 0;
    for (int i = 0; i < words.length; i++) {
      phrase = NameLists.phrase(phrase, NameLists.stem(words[i]));
      addPhrase(phrase, i + 1 < words.length ? 0 : bit);
      int torn = tornBits(FormSpelling.stem(FormSpelling.folded(words[i])));
      if (torn != 0) {
        addPhrase(NameLists.phrase(0, NameLists.stem(words[i])), torn);
      }
    }
  }

  private void addPhrase(long phrase, int bits) {
    phrases.merge(NameLists.kept(phrase), bits, (a, b) -> a | b);
  }

  /** Marks frequent names of one word first, and then the words that these are the end of. */
  private void addWordsThatStandAlone() {
    Map<String, Integer> names = new HashMap<>();
    wordCounts.forEach(
        (word, count) -> {
          if (count >= MIN_COUNT_ALONE && isListed(word)) {
            names.put(word, count);
          }
        });
    names.keySet().forEach(this::addStandingAlone);
    wordCounts.forEach(
        (word, count) -> {
          if (standsAlone(word, count, names)) {
            addStandingAlone(word);
          }
        });
  }

  private void addStandingAlone(String word) {
    addPhrase(NameLists.phrase(0, NameLists.stem(word)), NameLists.STANDS_ALONE);
  }

  private void addConfusedWords() {
    wordCounts.forEach(
        (word, count) -> {
          String confused = LastLetters.confusedSpelling(word);
          if (confused != null && word.length() > 1 && isConfused(confused, count)) {
            addPhrase(NameLists.wholeForm(confused), NameLists.CONFUSED_AT_END);
          }
        });
  }

  /** Whether a spelling is rare enough beside the usual one to be a confused one. */
  private boolean isConfused(String word, int countOfUsual) {
    return !isFrequent(word)
        && !(Clitics.isProclitic(word.charAt(0)) && isFrequent(word.substring(1)))
        && countOfUsual >= SPELLING_RATIO * Math.max(1, countWithProclitics(word));
  }

  private boolean isFrequent(String word) {
    return wordCounts.getOrDefault(word, 0) >= MAX_COUNT_CONFUSED;
  }

  /** How often a word occurs alone or with one proclitic, as دوره (his role) does in بدوره. */
  private int countWithProclitics(String word) {
    return wordCounts.getOrDefault(word, 0)
        + PROCLITIC_RATES.keySet().stream()
            .mapToInt(proclitic -> wordCounts.getOrDefault(proclitic + word, 0))
            .sum();
  }

  private boolean isListed(String word) {
    int bits = phrases.getOrDefault(NameLists.kept(NameLists.phrase(0, NameLists.stem(word))), 0);
    return (bits & (NameLists.STANDS_ALONE - 1)) != 0;
  }

  /** Whether a word is more frequent than its end can be with a proclitic. */
  private static boolean standsAlone(String word, int count, Map<String, Integer> names) {
    Double rate = word.isEmpty() ? null : PROCLITIC_RATES.get(word.charAt(0));
    Integer alone = rate == null ? null : names.get(word.substring(1));
    return alone != null && count > rate * alone;
  }

  /** Returns, as bits of {@link NameLists}, at which ends the segmenter wrongly cuts a word. */
  private int tornBits(String word) {
    if (word.length() < MIN_LENGTH) {
      return 0;
    }
    int count = wordCounts.getOrDefault(word, 0);
    return (isTornInFront(word, count) ? NameLists.TORN_IN_FRONT : 0)
        | (isTornAtEnd(word, count) ? NameLists.TORN_AT_END : 0);
  }

  private boolean isTornInFront(String word, int count) {
    String remainder = word.substring(1);
    return Clitics.isProclitic(word.charAt(0))
        && !remainder.startsWith(ArabicLetters.ARTICLE)
        && !word.startsWith(LAM_LAM)
        && isMuchRarer(remainder, count);
  }

  private boolean isTornAtEnd(String word, int count) {
    return PRONOUN_LIKE_ENDINGS.stream()
        .filter(word::endsWith)
        .map(pronoun -> word.substring(0, word.length() - pronoun.length()))
        .anyMatch(
            remainder ->
                isMuchRarer(remainder, count) && isMuchRarer(withTaMarbuta(remainder), count));
  }

  /** Undoes the spelling before a pronoun, where a final ة is written ت. */
  private static String withTaMarbuta(String word) {
    return word.endsWith(TEH)
        ? word.substring(0, word.length() - 1) + ArabicLetters.TEH_MARBUTA
        : word;
  }

  private boolean isMuchRarer(String word, int nameCount) {
    int count = wordCounts.getOrDefault(word, 0);
    return count * FREQUENCY_RATIO <= nameCount;
  }
}
