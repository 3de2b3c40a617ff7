// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.StringReader;
import java.util.List;

/** Where the words of a sentence stand, by CoreNLP's Arabic lexer: what the segmenter sees. */
final class LexerWords {
  private LexerWords() {}

  /** The words of {@code sentence}, with offsets in UTF-16 units. */
  static List<CoreLabel> of(String sentence) {
    return ArabicTokenizer.atbFactory().getTokenizer(new StringReader(sentence)).tokenize();
  }
}
