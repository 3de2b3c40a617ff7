// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.lemma;

/**
 * How a writer spelled the alefs of a word, as one number: the forms of segments have plain alefs
 * only, but أعلن and إعلان are different words. Two bits for each of the first three alefs, the
 * first in the lowest bits: 0 for ا and ٱ, 1 for أ, 2 for إ, 3 for آ.
 */
public final class AlefSpelling {
  /** Number of alefs that count. */
  public static final int ALEFS = 3;

  /** Number of bits of a spelling. */
  public static final int BITS = 2 * ALEFS;

  private static final int NO_ALEF = -1;

  private AlefSpelling() {}

  /**
   * The spelling of a part of a text.
   *
   * @param skipped number of alefs at the start that do not count, such as that of the article
   */
  public static int of(CharSequence text, int begin, int end, int skipped) {
    int spelling = 0;
    int alefs = -skipped;
    for (int i = begin; i < end && alefs < ALEFS; i++) {
      int code = code(text.charAt(i));
      if (code != NO_ALEF) {
        if (alefs >= 0) {
          spelling |= code << (2 * alefs);
        }
        alefs++;
      }
    }
    return spelling;
  }

  private static int code(char letter) {
    return switch (letter) {
      case 'ا', 'ٱ' -> 0;
      case 'أ' -> 1;
      case 'إ' -> 2;
      case 'آ' -> 3;
      default -> NO_ALEF;
    };
  }

  /** Number of alefs that the writer left plain, although the form of a lemma has a hamza there. */
  public static int plain(int written, int lexical) {
    int count = 0;
    for (int bits = 0; bits < BITS; bits += 2) {
      int ofWriter = (written >> bits) & 3;
      count += ofWriter == 0 && ((lexical >> bits) & 3) != 0 ? 1 : 0;
    }
    return count;
  }

  /** Number of alefs to which the writer gave a hamza or madda that the form does not have. */
  public static int conflicts(int written, int lexical) {
    int count = 0;
    for (int bits = 0; bits < BITS; bits += 2) {
      int ofWriter = (written >> bits) & 3;
      count += ofWriter != 0 && ((lexical >> bits) & 3) != ofWriter ? 1 : 0;
    }
    return count;
  }
}
