// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SortedMap;
import org.warraq.table.TableReader;
import org.warraq.table.TableWriter;

/**
 * Weights for what forms begin with, or for what they end with: one to six UTF-16 units, each a row
 * of {@link WeightRows}. To be shorter than so many counts as well.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class Affixes {
  static final int LONGEST = 6;

  private static final int LETTER_BITS = 9;
  private static final char ARABIC_BEGIN = '\u0600';
  private static final char ARABIC_END = '\u0700';
  private static final int ARABIC = 1 << 8;

  /** Ascending: what {@link #key} and {@link #keyOfShorter} give. */
  private final long[] keys;

  private final WeightRows rows;

  private Affixes(long[] keys, WeightRows rows) {
    this.keys = keys;
    this.rows = rows;
  }

  /** Affixes by what {@link #key} and {@link #keyOfShorter} give. */
  static Affixes of(SortedMap<Long, double[]> weights) {
    long[] keys = weights.keySet().stream().mapToLong(Long::longValue).toArray();
    return new Affixes(keys, WeightRows.of(new ArrayList<>(weights.values())));
  }

  /**
   * The number of an affix: its letters, the outermost in front.
   *
   * @throws IllegalArgumentException if one is neither ASCII nor of the Arabic block
   */
  static long key(CharSequence letters) {
    long key = 0;
    for (int i = 0; i < letters.length(); i++) {
      int letter = letter(letters.charAt(i));
      if (letter == 0) {
        throw new IllegalArgumentException(letters.toString());
      }
      key = key << LETTER_BITS | letter;
    }
    return key;
  }

  /** The number that stands for all forms of less than so many letters. */
  static long keyOfShorter(int length) {
    return -length;
  }

  /** A number that is not zero; zero for the letters that no affix has. */
  private static int letter(char c) {
    if (c >= ARABIC_BEGIN && c < ARABIC_END) {
      return ARABIC | (c - ARABIC_BEGIN);
    }
    return c < 0x80 ? c + 1 : 0;
  }

  /** Adds to scores by tag what a form begins with. */
  void addPrefixes(double[] scores, String form) {
    addTo(scores, form, 0, 1);
  }

  /** Adds to scores by tag what a form ends with. */
  void addSuffixes(double[] scores, String form) {
    addTo(scores, form, form.length() - 1, -1);
  }

  private void addTo(double[] scores, String form, int outermost, int inwards) {
    long key = 0;
    for (int i = 0; i < Math.min(LONGEST, form.length()); i++) {
      int letter = letter(form.charAt(outermost + inwards * i));
      if (letter == 0) {
        break;
      }
      key = key << LETTER_BITS | letter;
      addRow(scores, key);
    }
    for (int length = form.length() + 1; length <= LONGEST; length++) {
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

  static Affixes read(TableReader in) {
    return new Affixes(in.longs(), WeightRows.read(in));
  }
}
