// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * <p>Words that come again are searched once: the paths of the words seen lately are remembered,
 * 170 MB at most. Nothing else is. Safe for use by many threads.
 *
 * @see <a href="https://aclanthology.org/P14-2034/">Monroe, Green and Manning (2014), Word
 *     Segmentation of Informal Arabic with Domain Adaptation</a>
 */
public final class WordSegmenter implements Annotator {
  static final int LONGEST_WORD = 256;

  private final SegmenterModel model;
  private final BoundaryScores junctions;
  private final Map<WordPosition, WordPathCache> memos = WordPathCache.forPlaces();

  private WordSegmenter(SegmenterModel model) {
    this.model = model;
    junctions = new BoundaryScores(model);
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
  public String version() {
    return "segmenter-1";
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
    private final List<LexerToken> tokens = new ArrayList<>();
    private final SentenceDecoder decoder = new SentenceDecoder(model, junctions, memos);

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
          tokens.add(new LexerToken(lexer.spelling(), lexer.begin(), lexer.end()));
        }
      }
      flush();
      words.endSentence();
    }

    /** Segments the words at hand. */
    private void flush() {
      List<SegmentedWord> cuts = decoder.decode(tokens);
      for (int i = 0; i < cuts.size(); i++) {
        add(tokens.get(i), cuts.get(i));
      }
      tokens.clear();
    }

    private void add(LexerToken word, SegmentedWord cut) {
      for (int i = 0; i < cut.size(); i++) {
        int begin = i == 0 ? word.begin() : begin(word, cut.start(i));
        words.segment(begin, cut.form(i));
      }
      if (cut.size() > 0) {
        words.endWord(word.end());
      }
    }

    /**
     * Where a letter of a word stands in the text: each stands at the next character that the lexer
     * does not drop, and all that are left over at the last.
     */
    private int begin(LexerToken word, int letter) {
      int at = word.begin() - 1;
      for (int i = 0; i <= letter; i++) {
        at++;
        while (at < word.end() && model.drops(text.charAt(at))) {
          at++;
        }
        at = i > 0 ? Math.min(at, word.end() - 1) : at;
      }
      return at;
    }
  }
}
