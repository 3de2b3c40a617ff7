// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.ner;

import java.util.Arrays;
import org.warraq.ner.crf.Fingerprint;
import org.warraq.ner.crf.FingerprintMap;

/**
 * Lists of known names, kept as fingerprints of their phrases: which words of a sentence they
 * match.
 *
 * <p>A phrase is the sequence of its words' stems, without proclitics, pronouns and ال. Immutable
 * and safe for use by many threads.
 */
public final class NameLists {
  /** Most words in a phrase. */
  public static final int LONGEST = 6;

  /** Most lists. */
  public static final int MOST = 29;

  /** The bit of a word of which the segmenter takes the first letter for a proclitic. */
  public static final int TORN_IN_FRONT = 1 << MOST;

  /** The bit of a word of which the segmenter takes the end for a pronoun. */
  public static final int TORN_AT_END = 1 << (MOST + 1);

  private static final int LISTS = TORN_IN_FRONT - 1;

  private static final int[] NO_MATCHES = {};
  private static final int LONG_MATCH = 3;

  private final long[] keys;
  private final int[] lists;
  private final FingerprintMap phrases;

  private NameLists(long[] keys, int[] lists) {
    this.keys = keys;
    this.lists = lists;
    phrases = FingerprintMap.of(keys, lists);
  }

  /**
   * Lists from their phrases.
   *
   * @param keys kept fingerprints of phrases, ascending; and of every beginning of a phrase
   * @param lists bit {@code n} set where the phrase is in list {@code n}, and those of torn words;
   *     0 for a mere beginning
   */
  public static NameLists of(long[] keys, int[] lists) {
    return new NameLists(keys.clone(), lists.clone());
  }

  long[] keys() {
    return keys;
  }

  int[] lists() {
    return lists;
  }

  /** The fingerprint of the phrase {@code beginning} with a further stem; 0 is the empty phrase. */
  public static long phrase(long beginning, long stem) {
    return Fingerprint.of(beginning, stem);
  }

  /** The bits of a fingerprint that {@link #of} takes. */
  public static long kept(long fingerprint) {
    return Fingerprint.kept(fingerprint);
  }

  /** The fingerprint of a word of a list: of its folded spelling without ال. */
  public static long stem(String word) {
    String folded = Spelling.folded(word);
    int begin = folded.startsWith("وال") ? 1 : 0;
    String core = folded.substring(begin);
    return Fingerprint.of(core, Spelling.stemBegin(core), core.length());
  }

  /** How a list's match covers a word, as a small number: list, place in the match, its length. */
  private static int match(int list, int place, int length) {
    int at = length == 1 ? 3 : place == 0 ? 0 : place == length - 1 ? 2 : 1;
    return (list * 4 + at) * 4 + Math.min(length, LONG_MATCH);
  }

  static int listOf(int match) {
    return match / 16;
  }

  /** The match without its length. */
  static int placeOf(int match) {
    return match / 4;
  }

  /** Whether a list holds a segment's form as a whole name. */
  boolean know(String form) {
    long stem = Fingerprint.of(form, Spelling.stemBegin(form), form.length());
    int inLists = phrases.get(Fingerprint.kept(phrase(0, stem)));
    return inLists != FingerprintMap.NONE && (inLists & LISTS) != 0;
  }

  /** Whether a word, folded, is a name that the segmenter tears at one end: one of the two bits. */
  boolean isTorn(String word, int end) {
    long stem = Fingerprint.of(word, Spelling.stemBegin(word), word.length());
    int inLists = phrases.get(Fingerprint.kept(phrase(0, stem)));
    return inLists != FingerprintMap.NONE && (inLists & end) != 0;
  }

  /**
   * The longest matches, from left to right in each list for itself.
   *
   * @param stems fingerprints of a sentence's stems, one a word
   * @return for each word the matches that cover it, by list
   */
  int[][] matches(long[] stems) {
    int[][] matches = new int[stems.length][];
    Arrays.fill(matches, NO_MATCHES);
    int[] coveredTo = new int[MOST];
    int[] longest = new int[MOST];
    for (int begin = 0; begin < stems.length; begin++) {
      int found = longestFrom(stems, begin, longest);
      while (found != 0) {
        int list = Integer.numberOfTrailingZeros(found);
        found &= found - 1;
        if (coveredTo[list] <= begin) {
          coveredTo[list] = begin + longest[list];
          cover(matches, begin, list, longest[list]);
        }
      }
    }
    return matches;
  }

  private int longestFrom(long[] stems, int begin, int[] longest) {
    int found = 0;
    long phrase = 0;
    for (int end = begin; end < Math.min(stems.length, begin + LONGEST); end++) {
      phrase = phrase(phrase, stems[end]);
      int inLists = phrases.get(Fingerprint.kept(phrase));
      if (inLists == FingerprintMap.NONE) {
        break;
      }
      inLists &= LISTS;
      found |= inLists;
      for (int rest = inLists; rest != 0; rest &= rest - 1) {
        longest[Integer.numberOfTrailingZeros(rest)] = end - begin + 1;
      }
    }
    return found;
  }

  private static void cover(int[][] matches, int begin, int list, int length) {
    for (int place = 0; place < length; place++) {
      int[] before = matches[begin + place];
      int[] with = Arrays.copyOf(before, before.length + 1);
      with[before.length] = match(list, place, length);
      matches[begin + place] = with;
    }
  }
}
