// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Arrays;
import org.warraq.ner.crf.Fingerprint;
import org.warraq.ner.crf.FingerprintMap;
import org.warraq.text.ArabicLetters;

/**
 * Lists of known names, and the search for them in sentences. A name is a phrase of 1 to {@value
 * #MAX_WORDS} words, each without proclitics, pronoun suffix and the article ال.
 *
 * <p>The lists are a map from the fingerprint of a phrase to bits: bit {@code n} says that list
 * {@code n} has the phrase; no bit, that it is only the beginning of a longer phrase. Four more
 * bits say how the segmenter tears a name, which words stand alone in running text, and which have
 * an unusual last letter. Safe for use by many threads. Callers must not change the arrays.
 */
public final class NameLists {
  /** Greatest number of words in a phrase. */
  public static final int MAX_WORDS = 6;

  /** Greatest number of lists: a non-negative int has 31 bits, for these and four more. */
  public static final int MAX_LISTS = 27;

  /**
   * The bit of a word that running text often has alone, so that it is whole, or can be what
   * remains after a proclitic.
   */
  public static final int STANDS_ALONE = 1 << MAX_LISTS;

  /** The bit of a word whose first letter the segmenter takes for a proclitic. */
  public static final int TORN_IN_FRONT = 1 << (MAX_LISTS + 1);

  /** The bit of a word whose end the segmenter takes for a pronoun suffix. */
  public static final int TORN_AT_END = 1 << (MAX_LISTS + 2);

  /**
   * The bit of a whole form, with its article, whose last letter running text seldom has: القاهره,
   * which is القاهرة.
   */
  public static final int CONFUSED_AT_END = 1 << (MAX_LISTS + 3);

  private static final int ALL_LISTS = STANDS_ALONE - 1;

  // A match is the number (list * POSITIONS + position) * LENGTHS + length.
  private static final int FIRST = 0;
  private static final int MIDDLE = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;
  private static final int POSITIONS = 4;
  private static final int LENGTHS = 4;

  /** Number of different matches of one list. */
  static final int MATCHES_OF_LIST = POSITIONS * LENGTHS;

  /** Longer matches count as having this many words. */
  private static final int MAX_LENGTH = 3;

  private final long[] keys;
  private final int[] bits;
  private final FingerprintMap bitsOfPhrases;

  private NameLists(long[] keys, int[] bits) {
    this.keys = keys;
    this.bits = bits;
    bitsOfPhrases = FingerprintMap.of(keys, bits);
  }

  /**
   * Lists of phrases. The arrays are copied.
   *
   * @param keys kept fingerprints of all phrases, of all beginnings of phrases, and of the forms
   *     with a confused last letter ({@link #wholeForm}), ascending
   * @param bits by key: the lists that have the phrase, and the other bits of this class
   */
  public static NameLists of(long[] keys, int[] bits) {
    return new NameLists(keys.clone(), bits.clone());
  }

  long[] keys() {
    return keys;
  }

  int[] bits() {
    return bits;
  }

  /**
   * The fingerprint of a phrase with one more word.
   *
   * @param beginning fingerprint of the words before it; 0 for none
   * @param stem fingerprint of the word's stem
   */
  public static long phrase(long beginning, long stem) {
    return Fingerprint.of(beginning, stem);
  }

  /** The key of a phrase: the kept bits of its fingerprint. */
  public static long kept(long fingerprint) {
    return Fingerprint.kept(fingerprint);
  }

  /** The fingerprint of the stem of a word in a list, without the conjunction و before ال. */
  public static long stem(String word) {
    String folded = FormSpelling.folded(word);
    int begin = folded.startsWith(ArabicLetters.WAW + ArabicLetters.ARTICLE) ? 1 : 0;
    return stemOfForm(folded.substring(begin));
  }

  /** The fingerprint of a phrase that is one form with its article. */
  public static long wholeForm(String form) {
    return phrase(0, Fingerprint.of(form));
  }

  private static long stemOfForm(String form) {
    return Fingerprint.of(form, FormSpelling.stemBegin(form), form.length());
  }

  /**
   * Whether a form begins with proclitics that the segmenter left on a name: the rest is a listed
   * name and stands alone in running text, and the whole form neither is a name nor stands alone.
   *
   * @param proclitics number of letters that can be proclitics
   */
  boolean isGlued(String form, int proclitics) {
    String rest = form.substring(proclitics);
    return hasBits(rest, ALL_LISTS)
        && hasBits(rest, STANDS_ALONE)
        && !hasBits(form, ALL_LISTS | STANDS_ALONE);
  }

  /**
   * Whether a word is a listed name of which the segmenter wrongly cuts off the first letter or the
   * end, as if it were a clitic.
   *
   * @param word folded spelling of the whole word
   * @param end {@link #TORN_IN_FRONT} or {@link #TORN_AT_END}
   */
  boolean isTorn(String word, int end) {
    return hasBits(word, end);
  }

  /** The usual spelling of a form that is marked {@link #CONFUSED_AT_END}; null if it is not. */
  String usualSpelling(String form) {
    return hasBits(wholeForm(form), CONFUSED_AT_END) ? LastLetters.usualSpelling(form) : null;
  }

  private boolean hasBits(String form, int wanted) {
    return hasBits(phrase(0, stemOfForm(form)), wanted);
  }

  private boolean hasBits(long phrase, int wanted) {
    int found = bitsOfPhrases.get(kept(phrase));
    return found != FingerprintMap.NONE && (found & wanted) != 0;
  }

  /**
   * The bits of a phrase of one word: its lists, and the other bits of a word. {@link
   * FingerprintMap#NONE} if no phrase begins with it.
   *
   * @param stem fingerprint of the word's stem
   */
  int bitsOf(long stem) {
    return bitsOfPhrases.get(kept(phrase(0, stem)));
  }

  /**
   * Finds the longest matches of each list from left to right. Matches of one list do not overlap.
   *
   * @param cores by word: the form of its core
   * @param sets makes the result
   * @return by word: the matches that cover it, as numbers that tell the list, the word's position
   *     in the match and the match's length; in the order of the lists, but a match that begins
   *     earlier comes first
   */
  MatchSet[] matches(FormTraits[] cores, MatchSets sets) {
    MatchSet[] matches = new MatchSet[cores.length];
    Arrays.fill(matches, sets.none());
    int[] coveredTo = new int[MAX_LISTS];
    int[] longest = new int[MAX_LISTS];
    for (int begin = 0; begin < cores.length; begin++) {
      int found = longestFrom(cores, begin, longest);
      while (found != 0) {
        int list = Integer.numberOfTrailingZeros(found);
        found &= found - 1;
        if (coveredTo[list] <= begin) {
          coveredTo[list] = begin + longest[list];
          cover(matches, begin, list, longest[list], sets);
        }
      }
    }
    return matches;
  }

  /** Fills in the longest match of each list from a word on; returns the lists that match. */
  private int longestFrom(FormTraits[] cores, int begin, int[] longest) {
    int found = 0;
    long phrase = 0;
    int lists = cores[begin].listBits;
    for (int end = begin; lists != FingerprintMap.NONE; ) {
      found |= lists & ALL_LISTS;
      for (int rest = lists & ALL_LISTS; rest != 0; rest &= rest - 1) {
        longest[Integer.numberOfTrailingZeros(rest)] = end - begin + 1;
      }
      phrase = phrase(phrase, cores[end].stem);
      end++;
      if (end == Math.min(cores.length, begin + MAX_WORDS)) {
        break;
      }
      lists = bitsOfPhrases.get(kept(phrase(phrase, cores[end].stem)));
    }
    return found;
  }

  private static void cover(MatchSet[] matches, int begin, int list, int length, MatchSets sets) {
    for (int i = 0; i < length; i++) {
      matches[begin + i] = sets.with(matches[begin + i], match(list, i, length));
    }
  }

  private static int match(int list, int index, int length) {
    int position = length == 1 ? ONLY : index == 0 ? FIRST : index == length - 1 ? LAST : MIDDLE;
    return (list * POSITIONS + position) * LENGTHS + Math.min(length, MAX_LENGTH);
  }

  /** The list of a match. */
  static int listOf(int match) {
    return match / MATCHES_OF_LIST;
  }

  /** The number of a match without its list: 0 to {@link #MATCHES_OF_LIST}, exclusive. */
  static int withoutList(int match) {
    return match % MATCHES_OF_LIST;
  }

  /** The number of a match without its length: list, and position of the word in the match. */
  static int withoutLength(int match) {
    return match / LENGTHS;
  }
}
