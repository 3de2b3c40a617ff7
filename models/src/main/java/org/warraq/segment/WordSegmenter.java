// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Sentences;
import org.warraq.article.Words;

/**
 * Cuts each sentence into words and each word into clitics and stems, exactly as CoreNLP's Arabic
 * segmenter does on that sentence: a conditional random field over characters, with the Penn Arabic
 * Treebank's scheme (و+س+يكتبون+ها). The field and the lexer's automaton are CoreNLP's, compiled
 * into tables; what runs is ours.
 *
 * <p>Words are the lexer's tokens; one without any segment (a lone diacritic) is left out. Where
 * CoreNLP's lexer fails, at half a surrogate pair, that half is a word. A word of more than {@value
 * #LONGEST_WORD} UTF-16 units is no Arabic word, and would cost memory without bound: it stays one
 * segment, and parts its sentence in two for the segmenter.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @see <a href="https://aclanthology.org/P14-2034/">Monroe, Green and Manning (2014), Word
 *     Segmentation of Informal Arabic with Domain Adaptation</a>
 */
public final class WordSegmenter implements Annotator {
  static final int LONGEST_WORD = 256;

  private final SegmenterModel model;

  private WordSegmenter(SegmenterModel model) {
    this.model = model;
  }

  /**
   * Loads the model: some megabytes, in some hundredths of a second.
   *
   * @throws java.io.UncheckedIOException if the tables are missing or damaged
   */
  public static WordSegmenter load() {
    return new WordSegmenter(SegmenterModel.load());
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    Sentences sentences = article.sentences();
    Work work = new Work(article.text());
    for (int i = 0; i < sentences.size(); i++) {
      work.segment(sentences.begin(i), sentences.end(i));
    }
    return article.withWords(work.words.build());
  }

  /** The segmenting of one article. */
  private final class Work {
    private final String text;
    private final Words.Builder words = new Words.Builder();
    private final Lexer lexer = new Lexer(model.lexer());
    private final Letters letters = new Letters(model);
    private final Decoder decoder = new Decoder(model);

    Work(String text) {
      this.text = text;
    }

    void segment(int begin, int end) {
      lexer.start(text, begin, end);
      while (lexer.next()) {
        if (lexer.end() - lexer.begin() > LONGEST_WORD) {
          flush();
          String word = text.substring(lexer.begin(), lexer.end());
          words.segment(lexer.begin(), word).endWord(lexer.end());
        } else {
          letters.add(lexer.spelling(), text, lexer.begin(), lexer.end());
        }
      }
      flush();
      words.endSentence();
    }

    /** Segments the words at hand. */
    private void flush() {
      letters.close();
      byte[] labels = decoder.decode(letters);
      for (int word = 0; word < letters.words(); word++) {
        SegmentWriter.write(letters, word, labels, words);
      }
      letters.clear();
    }
  }
}
