// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Cuts a sentence that is too long for the models, which read a whole sentence at a time. It cuts
 * at semicolons, commas and similar marks, or at a space if there are none. Each cut is in the
 * middle half of its piece, so the time is O(n log n) in the number of words. A piece of few words
 * that is long all the same, because it has no spaces, is cut by {@link LengthCutter}. Immutable.
 */
final class LongSentenceCutter {
  /** Length of the longest sentence that is not cut, in words between white space. */
  static final int MAX_WORDS = 250;

  private static final Set<String> CONJUNCTIONS =
      CueWords.words("ثم لكن لكنه لكنها بل أو فيما بينما حيث كما إذ مما غير حتى فإن فإذا");

  private final String text;

  /** Start of each word of the sentence, in UTF-16 units. */
  private final int[] wordBegin;

  private final int end;

  private LongSentenceCutter(String text, int[] wordBegin, int end) {
    this.text = text;
    this.wordBegin = wordBegin;
    this.end = end;
  }

  /** Adds the sentence {@code text[begin, end)}, or its pieces, to {@code sentences}. */
  static void cut(String text, int begin, int end, SentenceCollector sentences) {
    int[] wordBegin = IntStream.range(begin, end).filter(i -> beginsWord(text, i, begin)).toArray();
    new LongSentenceCutter(text, wordBegin, end).cut(0, wordBegin.length, sentences);
  }

  private static boolean beginsWord(String text, int index, int sentenceBegin) {
    return !CharacterClasses.isWhiteSpace(text.charAt(index))
        && (index == sentenceBegin || CharacterClasses.isWhiteSpace(text.charAt(index - 1)));
  }

  /** Adds the words from {@code first} to {@code last}, exclusive, as one or more pieces. */
  private void cut(int first, int last, SentenceCollector sentences) {
    if (last - first <= MAX_WORDS) {
      int pieceEnd = last < wordBegin.length ? wordEnd(last - 1) : end;
      LengthCutter.cut(text, wordBegin[first], pieceEnd, sentences);
      return;
    }
    int word = bestCut(first, last);
    cut(first, word, sentences);
    cut(word, last, sentences);
  }

  /**
   * The first word of the second piece: the word nearest to the middle that follows the strongest
   * kind of mark.
   */
  private int bestCut(int first, int last) {
    int middle = (first + last) >>> 1;
    int maxDistance = (last - first) / 4;
    for (IntPredicate mark :
        Arrays.<IntPredicate>asList(
            this::followsSemicolon, this::isConjunctionAfterComma, this::followsSofterMark)) {
      for (int distance = 0; distance <= maxDistance; distance++) {
        if (mark.test(middle - distance)) {
          return middle - distance;
        }
        if (mark.test(middle + distance)) {
          return middle + distance;
        }
      }
    }
    return middle;
  }

  private boolean followsSemicolon(int word) {
    char mark = markBefore(word);
    return mark == '؛' || mark == ';';
  }

  private boolean isConjunctionAfterComma(int word) {
    if (!CharacterClasses.isComma(markBefore(word))) {
      return false;
    }
    AdjacentWord next = AdjacentWord.beginningAt(text, wordBegin[word], end);
    return (next.length() > 2 && next.beginsWithWaw()) || CONJUNCTIONS.contains(next.folded());
  }

  private boolean followsSofterMark(int word) {
    char mark = markBefore(word);
    return CharacterClasses.isComma(mark) || mark == ':' || CharacterClasses.isDash(mark);
  }

  private char markBefore(int word) {
    return text.charAt(wordEnd(word - 1) - 1);
  }

  private int wordEnd(int word) {
    return CharacterClasses.skipWhiteSpaceBack(text, wordBegin[word + 1], wordBegin[word]);
  }
}
