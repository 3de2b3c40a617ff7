// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/**
 * Remembers the {@link WordCuts} of words, at most {@value #SIZE} of them, in about 46 MB.
 *
 * <p>A word can be in one of four slots, its <i>set</i>. A word that is asked for moves one slot
 * forward, and a new word replaces that of the last slot: so frequent words stay, and words that
 * were seen once go first.
 *
 * <p>Safe for use by many threads without locks, because entries are immutable and are compared as
 * a whole: if two threads write to a set at a time, the worst is that a word is forgotten or is in
 * two slots.
 */
final class WordCutsCache {
  /** Number of slots: a power of two. */
  static final int SIZE = 1 << 17;

  /** Number of slots in a set. */
  private static final int WAYS = 4;

  /**
   * Length of the longest word that is remembered, in UTF-16 units. Longer words are rare and take
   * more memory.
   */
  static final int LONGEST_WORD = 24;

  private final WordCuts[] words = new WordCuts[SIZE];

  /** By slot: the hash of the word there. */
  private final int[] hashes = new int[SIZE];

  /** Returns the cuts of a word, or null if they are not remembered. */
  WordCuts get(String spelling, PlaceInSentence place) {
    int hash = hash(spelling, place);
    int first = firstSlot(hash);
    for (int slot = first; slot < first + WAYS; slot++) {
      if (hashes[slot] == hash) {
        WordCuts word = words[slot];
        if (word != null && word.place == place && word.spelling.equals(spelling)) {
          if (slot > first) {
            moveForward(slot, hash, word);
          }
          return word;
        }
      }
    }
    return null;
  }

  private void moveForward(int slot, int hash, WordCuts word) {
    hashes[slot] = hashes[slot - 1];
    words[slot] = words[slot - 1];
    hashes[slot - 1] = hash;
    words[slot - 1] = word;
  }

  /** Remembers the cuts of a word, unless it is too long. */
  void put(WordCuts word) {
    if (word.spelling.length() <= LONGEST_WORD) {
      int hash = hash(word.spelling, word.place);
      int first = firstSlot(hash);
      int slot = first;
      while (slot < first + WAYS - 1 && words[slot] != null) {
        slot++;
      }
      hashes[slot] = hash;
      words[slot] = word;
    }
  }

  // Ordinals are safe because they are not stored.
  @SuppressWarnings("EnumOrdinal")
  private static int hash(String spelling, PlaceInSentence place) {
    return spelling.hashCode() * 4 + place.ordinal();
  }

  private static int firstSlot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (SIZE - WAYS);
  }
}
