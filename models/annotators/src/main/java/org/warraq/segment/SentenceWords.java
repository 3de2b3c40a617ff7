// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.List;
import org.warraq.article.Words;

/**
 * Writes the words of one sentence in the order of the text: the model's, and the fixed tokens in
 * the place of the model's words there. For one thread.
 *
 * <p>A ligature may hold the end of one segment and the begin of the next. It then belongs to the
 * first, and the next begins after it. A segment that has no character left, or only a dagger alef
 * that is read as ا, is joined with the one before it.
 */
final class SentenceWords {
  private final FoldedSentence sentence;
  private final List<FixedToken> fixed;
  private final Lexer lexer;
  private final Words.Builder words;
  private int nextFixed;

  /** End of the word before, in UTF-16 units of the text. */
  private int previousEnd;

  SentenceWords(FoldedSentence sentence, List<FixedToken> fixed, Lexer lexer, Words.Builder words) {
    this.sentence = sentence;
    this.fixed = fixed;
    this.lexer = lexer;
    this.words = words;
  }

  List<FixedToken> fixedTokens() {
    return fixed;
  }

  /** Adds a word of the model, unless it is inside a fixed token. */
  void add(LexerToken token, SegmentedWord word) {
    addFixedUpTo(token.begin());
    boolean isFixed = nextFixed > 0 && token.begin() < fixed.get(nextFixed - 1).end();
    if (isFixed || word.size() == 0) {
      return;
    }
    int[] places = new int[word.size()];
    places[0] = token.begin();
    for (int i = 1; i < places.length; i++) {
      places[i] = lexer.placeOf(token, word.start(i));
    }
    write(places, word, token.end());
  }

  /** Adds the fixed tokens after the model's last word. */
  void end() {
    addFixedUpTo(sentence.end());
  }

  private void addFixedUpTo(int place) {
    while (nextFixed < fixed.size() && fixed.get(nextFixed).begin() <= place) {
      FixedToken token = fixed.get(nextFixed++);
      SegmentedWord word = token.word();
      if (word.size() > 0) {
        int[] places = new int[word.size()];
        for (int i = 0; i < places.length; i++) {
          places[i] = token.begin() + word.start(i);
        }
        write(places, word, token.end());
      }
    }
  }

  /** Adds a word. It begins after a ligature whose first letters end the word before it. */
  private void write(int[] places, SegmentedWord word, int end) {
    int wordEnd = sentence.endOffset(end);
    int begin = Math.max(sentence.offset(places[0]), previousEnd);
    if (begin >= wordEnd) {
      return; // All its letters are in that ligature, so they belong to the word before.
    }
    String form = word.form(0);
    for (int i = 1; i < places.length; i++) {
      int next = beginOffset(places[i], end, wordEnd);
      int after = i + 1 < places.length ? beginOffset(places[i + 1], end, wordEnd) : wordEnd;
      if (begin < next && next < after && sentence.hasLetter(next, after)) {
        words.segment(begin, form);
        begin = next;
        form = word.form(i);
      } else {
        form += word.form(i);
      }
    }
    words.segment(begin, form).endWord(wordEnd);
    previousEnd = wordEnd;
  }

  /** The offset of a segment's first letter, or of the letter after the ligature that it is in. */
  private int beginOffset(int place, int end, int wordEnd) {
    int next = place;
    while (next < end
        && (sentence.sharesLigature(next)
            || (next > place && !SentenceFolder.isLetter(sentence.text().charAt(next))))) {
      next++;
    }
    return next < end ? sentence.offset(next) : wordEnd;
  }
}
