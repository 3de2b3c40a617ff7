// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.List;

/**
 * The words of a sentence by CoreNLP's Arabic lexer, set as its segmenter sets it: digits, marks
 * and alefs are normalised, and diacritics, tatweel and lengthened letters taken out.
 *
 * <p>Each lexer is for one thread.
 */
final class LexerWords {
  private static final String NO_MARKER = "null";

  private LexerWords() {}

  static TokenizerFactory<CoreLabel> lexer() {
    TokenizerFactory<CoreLabel> lexer = ArabicTokenizer.atbFactory();
    lexer.setOptions("removeProMarker,removeMorphMarker,removeLengthening");
    return lexer;
  }

  /** The words of {@code sentence}, with offsets in UTF-16 units; none is empty. */
  static List<CoreLabel> of(String sentence, TokenizerFactory<CoreLabel> lexer) {
    return lexer.getTokenizer(new StringReader(sentence)).tokenize();
  }

  /**
   * A word as CoreNLP's segmenter sees it. It takes the marker that it was not given for the string
   * {@code null}, and so loses the outer letter of a longer word that begins or ends so.
   */
  static String seen(String word) {
    if (!word.contains(NO_MARKER) || word.equals(NO_MARKER)) {
      return word;
    }
    int begin = word.startsWith(NO_MARKER) ? 1 : 0;
    return word.substring(begin, word.length() - (word.endsWith(NO_MARKER) ? 1 : 0));
  }
}
