// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

/**
 * A sentence as the models know it, and where each of its characters comes from in the article's
 * text. Most sentences need no folding; then the sentence is a part of the article's text itself,
 * and no map is kept. Made by {@link SentenceFolder}. For one thread.
 *
 * <p>A <i>place</i> is an index into {@link #text}, an <i>offset</i> an index into the article's
 * text; both count UTF-16 units.
 */
final class FoldedSentence {
  private final String text;
  private final int begin;
  private final int end;
  private final String original;

  /** Index: place. Entry: offset of the character that it comes from. Null if they are equal. */
  private final int[] offsets;

  private FoldedSentence(String text, int begin, int end, String original, int[] offsets) {
    this.text = text;
    this.begin = begin;
    this.end = end;
    this.original = original;
    this.offsets = offsets;
  }

  /** The sentence {@code text[begin, end)}, which needs no folding. */
  static FoldedSentence same(String text, int begin, int end) {
    return new FoldedSentence(text, begin, end, text, null);
  }

  /**
   * A folded sentence.
   *
   * @param folded its characters
   * @param offsets by place: offset of the character in {@code original}, never less than that of
   *     the place before; kept, not copied
   */
  static FoldedSentence of(String folded, String original, int[] offsets) {
    return new FoldedSentence(folded, 0, folded.length(), original, offsets);
  }

  /** The text that has the sentence from {@link #begin} to {@link #end}. */
  String text() {
    return text;
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  /** The sentence alone. */
  String string() {
    return text.substring(begin, end);
  }

  /** Whether the character at a place comes from the same ligature as the one before it. */
  boolean sharesLigature(int place) {
    return offsets != null && place > begin && offsets[place - 1] == offsets[place];
  }

  /** The offset of the character at a place. */
  int offset(int place) {
    return offsets == null ? place : offsets[place];
  }

  /**
   * The offset where the word ends whose last character is before a place. Vowel signs that were
   * dropped after that character belong to the word; invisible characters do not.
   */
  int endOffset(int place) {
    if (offsets == null) {
      return place;
    }
    int offset = offsets[place - 1] + 1;
    int next = place < end ? offsets[place] : original.length();
    while (offset < next && SentenceFolder.isSign(original.charAt(offset))) {
      offset++;
    }
    return offset;
  }

  /** Whether the article's text has more than signs on letters and tatweel between two offsets. */
  boolean hasLetter(int beginOffset, int endOffset) {
    for (int i = beginOffset; i < endOffset; i++) {
      if (SentenceFolder.isLetter(original.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
