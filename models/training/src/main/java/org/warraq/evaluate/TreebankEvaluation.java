// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.warraq.Annotators;
import org.warraq.ud.LemmaScores;
import org.warraq.ud.UdAlignment;
import org.warraq.ud.UdArticles;
import org.warraq.ud.UdFile;
import org.warraq.ud.UdScores;
import org.warraq.ud.UdSentence;

/**
 * The scores of the shipped annotators on a treebank: words, Universal tags, lemmas and features.
 *
 * @param words scores of words and tags
 * @param lemmas scores of lemmas and features
 */
record TreebankEvaluation(UdScores words, LemmaScores lemmas) {
  /**
   * Annotates the sentences of a treebank, and scores them.
   *
   * @throws IOException if the file cannot be read
   */
  static TreebankEvaluation of(Path file) throws IOException {
    List<UdAlignment> sentences = new ArrayList<>();
    LemmaScores lemmas = new LemmaScores();
    for (UdSentence sentence : UdFile.read(file)) {
      UdAlignment aligned = UdArticles.aligned(sentence);
      sentences.add(aligned);
      lemmas.add(aligned, Annotators.lemmatizer().annotate(aligned.article()));
    }
    return new TreebankEvaluation(UdScores.of(sentences), lemmas);
  }

  /**
   * Prints the scores, the most frequent confusions of Universal tags, and some wrong lemmas: tags,
   * form, right lemma, found lemma.
   *
   * @param mistakes the greatest number of confusions, and of wrong lemmas
   */
  void print(PrintWriter out, int mistakes) {
    out.println(words.table());
    out.println();
    if (mistakes > 0) {
      out.println(words.confusions(mistakes));
      out.println();
    }
    out.println(lemmas.table());
    lemmas.mistakes().stream().limit(mistakes).forEach(out::println);
    out.flush();
  }
}
