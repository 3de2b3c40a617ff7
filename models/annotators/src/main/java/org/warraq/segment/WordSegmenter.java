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
 * Cuts each sentence into words, and each word into clitics and stems by the scheme of the Penn
 * Arabic Treebank: وسيكتبونها becomes و+س+يكتبون+ها. The result is exactly that of CoreNLP's Arabic
 * segmenter for each sentence. The model, a conditional random field over characters, and the
 * lexer's automaton are CoreNLP's, compiled into tables; the code is our own.
 *
 * <p>A word is a token of the lexer. A token without segments, such as a single diacritic, is left
 * out. There are two differences from CoreNLP. Half of a surrogate pair, on which CoreNLP's lexer
 * fails, is a word. A token of more than {@value #LONGEST_WORD} UTF-16 units is one segment, so
 * that memory is bounded; the text before it and after it is segmented like two sentences.
 *
 * <p>The model's results for recently used words are kept, in at most 170 MB. Safe for use by many
 * threads.
 *
 * @see <a href="https://aclanthology.org/P14-2034/">Monroe, Green and Manning (2014), Word
 *     Segmentation of Informal Arabic with Domain Adaptation</a>
 */
public final class WordSegmenter implements Annotator {
  static final int LONGEST_WORD = 256;

  /** Number of the rules. It must be raised whenever the same tables can give other words. */
  private static final int RULES = 1;

  private final SegmenterModel model;
  private final BoundaryScores boundaries;
  private final Map<PlaceInSentence, WordPathCache> caches = WordPathCache.forAllPlaces();

  private WordSegmenter(SegmenterModel model) {
    this.model = model;
    boundaries = new BoundaryScores(model);
  }

  /**
   * Loads the tables: about 1.5 MB, in some hundredths of a second.
   *
   * @throws java.io.UncheckedIOException if the tables are missing or damaged
   */
  public static WordSegmenter load() {
    return new WordSegmenter(SegmenterModel.load());
  }

  @Override
  public String version() {
    return "segmenter-" + RULES + "." + model.checksum();
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    Sentences sentences = article.sentences();
    ArticleSegmenter segmenter = new ArticleSegmenter(article.text());
    for (int i = 0; i < sentences.size(); i++) {
      segmenter.segment(sentences.begin(i), sentences.end(i));
    }
    return article.withWords(segmenter.words.build());
  }

  /** Segments one article. */
  private final class ArticleSegmenter {
    private final String text;
    private final Words.Builder words = new Words.Builder();
    private final Lexer lexer = new Lexer(model.lexer());
    private final List<LexerToken> tokens = new ArrayList<>();
    private final QuickDecoder decoder = new QuickDecoder(model, boundaries, caches);

    ArticleSegmenter(String text) {
      this.text = text;
    }

    void segment(int begin, int end) {
      lexer.start(text, begin, end);
      while (lexer.next()) {
        if (lexer.end() - lexer.begin() > LONGEST_WORD) {
          segmentTokens();
          String word = text.substring(lexer.begin(), lexer.end());
          words.segment(lexer.begin(), word).endWord(lexer.end());
        } else {
          tokens.add(new LexerToken(lexer.spelling(), lexer.begin(), lexer.end()));
        }
      }
      segmentTokens();
      words.endSentence();
    }

    /** Segments the tokens collected so far, and empties the list. */
    private void segmentTokens() {
      List<SegmentedWord> segmented = decoder.decode(tokens);
      for (int i = 0; i < segmented.size(); i++) {
        add(tokens.get(i), segmented.get(i));
      }
      tokens.clear();
    }

    private void add(LexerToken token, SegmentedWord word) {
      for (int i = 0; i < word.size(); i++) {
        int begin = i == 0 ? token.begin() : placeOf(token, word.start(i));
        words.segment(begin, word.form(i));
      }
      if (word.size() > 0) {
        words.endWord(token.end());
      }
    }

    /**
     * The offset of a spelling letter in the text, in UTF-16 units. The letters are matched in
     * order with the characters that the lexer keeps. If the spelling has more letters, the rest
     * are at the token's last character.
     */
    private int placeOf(LexerToken token, int letter) {
      int place = token.begin() - 1;
      for (int i = 0; i <= letter; i++) {
        place++;
        while (place < token.end() && model.drops(text.charAt(place))) {
          place++;
        }
        place = i > 0 ? Math.min(place, token.end() - 1) : place;
      }
      return place;
    }
  }
}
