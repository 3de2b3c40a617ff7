// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SortedMap;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * The weights of prefixes, or those of suffixes, for tags. An affix has 1 to {@value #MAX_LENGTH}
 * UTF-16 units and a row of {@link WeightRows}. For each of these lengths there is also a row for
 * forms that are shorter.
 *
 * <p>Rows are found by a key. Each letter has {@value #LETTER_BITS} bits, and the letter at the
 * edge of the word comes first; {@link #keyOfShorter} is negative. Immutable and safe for use by
 * many threads.
 */
final class AffixWeights {
  static final int MAX_LENGTH = 6;

  static final int LETTER_BITS = 9;
  private static final char ARABIC_BEGIN = '\u0600';
  private static final char ARABIC_END = '\u0700';
  private static final int ARABIC_FLAG = 1 << 8;

  /** The key of each row, ascending. */
  private final long[] keys;

  private final WeightRows rows;

  private AffixWeights(long[] keys, WeightRows rows) {
    this.keys = keys;
    this.rows = rows;
  }

  /**
   * Weights of affixes.
   *
   * @param weights by {@link #key} or {@link #keyOfShorter}: an array by tag
   */
  static AffixWeights of(SortedMap<Long, double[]> weights) {
    long[] keys = weights.keySet().stream().mapToLong(Long::longValue).toArray();
    return new AffixWeights(keys, WeightRows.of(new ArrayList<>(weights.values())));
  }

  /**
   * The key of an affix.
   *
   * @param letters the affix, beginning at the edge of the word: a suffix is reversed
   * @throws IllegalArgumentException if a letter is neither ASCII nor in the Arabic block
   */
  static long key(CharSequence letters) {
    long key = 0;
    for (int i = 0; i < letters.length(); i++) {
      int letter = letter(letters.charAt(i));
      if (letter == 0) {
        throw new IllegalArgumentException(
            "An affix has a letter that is neither ASCII nor in the Arabic block: " + letters);
      }
      key = key << LETTER_BITS | letter;
    }
    return key;
  }

  /** The key of all forms with fewer than {@code length} UTF-16 units. */
  static long keyOfShorter(int length) {
    return -length;
  }

  /** The number of a letter in a key, from 1; 0 for letters that no affix has. */
  static int letter(char c) {
    if (c >= ARABIC_BEGIN && c < ARABIC_END) {
      return ARABIC_FLAG | (c - ARABIC_BEGIN);
    }
    return c < 0x80 ? c + 1 : 0;
  }

  /** Adds the weights of a form's prefixes to {@code scores}, by tag. */
  void addPrefixes(double[] scores, String form) {
    addTo(scores, form, 0, 1);
  }

  /** Adds the weights of a form's suffixes to {@code scores}, by tag. */
  void addSuffixes(double[] scores, String form) {
    addTo(scores, form, form.length() - 1, -1);
  }

  private void addTo(double[] scores, String form, int outermost, int inwards) {
    long key = 0;
    for (int i = 0; i < Math.min(MAX_LENGTH, form.length()); i++) {
      int letter = letter(form.charAt(outermost + inwards * i));
      if (letter == 0) {
        break;
      }
      key = key << LETTER_BITS | letter;
      addRow(scores, key);
    }
    for (int length = form.length() + 1; length <= MAX_LENGTH; length++) {
      addRow(scores, keyOfShorter(length));
    }
  }

  private void addRow(double[] scores, long key) {
    int row = Arrays.binarySearch(keys, key);
    if (row >= 0) {
      rows.addTo(scores, row);
    }
  }

  void write(TableWriter out) {
    out.longs(keys);
    rows.write(out);
  }

  static AffixWeights read(TableReader in) {
    return new AffixWeights(in.longs(), WeightRows.read(in));
  }
}
