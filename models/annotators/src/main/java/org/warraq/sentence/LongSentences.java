// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.sentence;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Cuts sentences that are too long for the models, which read a sentence at a time, at their softer
 * punctuation. A cut falls in the middle half of what it cuts, so that the pieces shrink fast: the
 * time is that of sorting, whatever the text.
 */
final class LongSentences {
  /** The longest sentence left whole, in words between white space. */
  static final int MAX_WORDS = 250;

  private static final Set<String> CONJUNCTIONS =
      CueWords.words("ثم لكن لكنه لكنها بل أو فيما بينما حيث كما إذ مما غير حتى فإن فإذا");

  private final String text;
  private final int[] wordBegin;
  private final int end;

  private LongSentences(String text, int[] wordBegin, int end) {
    this.text = text;
    this.wordBegin = wordBegin;
    this.end = end;
  }

  /** Passes the bounds of the sentence {@code text[begin, end)}, or of its pieces. */
  static void cut(String text, int begin, int end, Bounds bounds) {
    int[] wordBegin = IntStream.range(begin, end).filter(i -> beginsWord(text, i, begin)).toArray();
    new LongSentences(text, wordBegin, end).cut(0, wordBegin.length, bounds);
  }

  private static boolean beginsWord(String text, int index, int sentenceBegin) {
    return !Characters.isWhiteSpace(text.charAt(index))
        && (index == sentenceBegin || Characters.isWhiteSpace(text.charAt(index - 1)));
  }

  private void cut(int first, int last, Bounds bounds) {
    if (last - first <= MAX_WORDS) {
      bounds.add(wordBegin[first], last < wordBegin.length ? wordEnd(last - 1) : end);
      return;
    }
    int word = bestCut(first, last);
    cut(first, word, bounds);
    cut(word, last, bounds);
  }

  /** The first word of the second piece. */
  private int bestCut(int first, int last) {
    int middle = (first + last) >>> 1;
    int reach = (last - first) / 4;
    for (IntPredicate mark :
        Arrays.<IntPredicate>asList(this::isHard, this::isJoined, this::isSoft)) {
      for (int distance = 0; distance <= reach; distance++) {
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

  private boolean isHard(int word) {
    char mark = markBefore(word);
    return mark == '؛' || mark == ';';
  }

  private boolean isJoined(int word) {
    if (!Characters.isComma(markBefore(word))) {
      return false;
    }
    Word next = Word.beginningAt(text, wordBegin[word], end);
    return (next.length() > 2 && next.letters().startsWith("و"))
        || CONJUNCTIONS.contains(next.folded());
  }

  private boolean isSoft(int word) {
    char mark = markBefore(word);
    return Characters.isComma(mark) || mark == ':' || Characters.isDash(mark);
  }

  private char markBefore(int word) {
    return text.charAt(wordEnd(word - 1) - 1);
  }

  private int wordEnd(int word) {
    return Characters.skipWhiteSpaceBack(text, wordBegin[word + 1], wordBegin[word]);
  }
}
