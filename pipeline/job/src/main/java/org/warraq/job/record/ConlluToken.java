// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.util.ArrayList;
import java.util.List;
import org.warraq.job.record.ArticleRecord.SentenceRecord;
import org.warraq.job.record.ArticleRecord.WordRecord;

/**
 * A token of a sentence in CoNLL-U: a word, or visible characters that belong to no word, such as a
 * lone diacritic.
 *
 * @param begin offset of the first code point
 * @param end offset after the last code point
 * @param word the word, or null
 */
record ConlluToken(int begin, int end, WordRecord word) {
  private static final int NOWHERE = -1;

  /** Returns the tokens of a sentence: together they have all its visible characters. */
  static List<ConlluToken> of(SentenceRecord sentence, int[] codePoints) {
    List<ConlluToken> tokens = new ArrayList<>();
    int covered = sentence.begin();
    for (WordRecord word : sentence.words()) {
      addBetween(covered, word.begin(), codePoints, tokens);
      tokens.add(new ConlluToken(word.begin(), word.end(), word));
      covered = word.end();
    }
    addBetween(covered, sentence.end(), codePoints, tokens);
    return tokens;
  }

  /** Adds each run of visible characters in a part of the text that has no words. */
  private static void addBetween(int from, int to, int[] codePoints, List<ConlluToken> tokens) {
    int begin = NOWHERE;
    for (int i = from; i < to; i++) {
      boolean visible =
          ConlluEscapes.isVisible(codePoints[i]) && !ConlluEscapes.isWhiteSpace(codePoints[i]);
      if (visible && begin == NOWHERE) {
        begin = i;
      } else if (!visible && begin != NOWHERE) {
        tokens.add(new ConlluToken(begin, i, null));
        begin = NOWHERE;
      }
    }
    if (begin != NOWHERE) {
      tokens.add(new ConlluToken(begin, to, null));
    }
  }
}
