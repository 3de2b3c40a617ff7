// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Sentences;
import org.warraq.article.Words;

/**
 * Cuts each sentence into words, and each word into clitics and stems by the scheme of the Penn
 * Arabic Treebank: وسيكتبونها becomes و+س+يكتبون+ها.
 *
 * <p>Each sentence is first folded into the spelling that CoreNLP's models know ({@link
 * SentenceFolder}). Numbers, marks, words of other scripts and addresses are {@link FixedToken}s.
 * All other words are Arabic, and are those of CoreNLP's Arabic segmenter for the folded sentence,
 * except for the rules that {@link SegmentRule} states. The model, a conditional random field over
 * characters, and the lexer's automaton are CoreNLP's, compiled into tables; the code is our own.
 *
 * <p>Invisible characters, lone vowel signs and lone tatweel are not words. A word spelt with more
 * than {@value #LONGEST_WORD} letters is one segment, and the text before it and after it is
 * segmented like two sentences. A sentence of more than {@value #LONGEST_PIECE} UTF-16 units is
 * segmented in pieces, so that memory is bounded.
 *
 * <p>The model's results for recently used words are kept, in at most 60 MB. Safe for use by many
 * threads.
 *
 * @see <a href="https://aclanthology.org/P14-2034/">Monroe, Green and Manning (2014), Word
 *     Segmentation of Informal Arabic with Domain Adaptation</a>
 */
public final class WordSegmenter implements Annotator {
  static final int LONGEST_WORD = 256;

  /** Length of the longest part of a sentence that is segmented at a time, in UTF-16 units. */
  static final int LONGEST_PIECE = 20_000;

  /** Number of the rules. It must be raised whenever the same tables can give other words. */
  private static final int RULES = 2;

  private final SegmenterModel model;
  private final BoundaryScores boundaries;
  private final Set<SegmentRule> rules;
  private final WordCutter cutter;
  private final ThreadLocal<WordwiseDecoder> decoders = ThreadLocal.withInitial(this::decoder);
  private final NeighbourBounds bounds;
  private final WordCutsCache cache = new WordCutsCache();
  private final Map<PlaceInSentence, WordPathCache> pathCaches = WordPathCache.forAllPlaces();

  private WordSegmenter(SegmenterModel model, Set<SegmentRule> rules) {
    this.model = model;
    this.rules = rules;
    boundaries = new BoundaryScores(model);
    bounds = new NeighbourBounds(model, boundaries);
    cutter = WordCutter.of(model.formCounts(), rules);
  }

  private WordwiseDecoder decoder() {
    return new WordwiseDecoder(
        boundaries,
        bounds,
        cache,
        new WordCutsSearch(model, bounds, cutter),
        new QuickDecoder(model, boundaries, pathCaches, cutter));
  }

  /**
   * Loads the tables: about 1.7 MB, in some hundredths of a second.
   *
   * @throws java.io.UncheckedIOException if the tables are missing or damaged
   */
  public static WordSegmenter load() {
    return load(EnumSet.allOf(SegmentRule.class));
  }

  /** Loads the tables, and applies these rules only. Without rules, the words are CoreNLP's. */
  static WordSegmenter load(Set<SegmentRule> rules) {
    return new WordSegmenter(SegmenterModel.load(), rules);
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
    private final SentenceFolder folder = new SentenceFolder(model.formCounts());
    private final FixedTokenFinder finder = new FixedTokenFinder(model.lexer(), rules);
    private final Lexer lexer = new Lexer(model.lexer());
    private final List<LexerToken> tokens = new ArrayList<>();
    private final WordwiseDecoder decoder = decoders.get();

    ArticleSegmenter(String text) {
      this.text = text;
    }

    void segment(int begin, int end) {
      int next = begin;
      while (end - next > LONGEST_PIECE) {
        int pieceEnd = pieceEnd(next, end);
        segmentPiece(next, pieceEnd);
        next = pieceEnd;
      }
      segmentPiece(next, end);
      words.endSentence();
    }

    /**
     * The last place between words in the longest possible piece, or else the next one after it.
     */
    private int pieceEnd(int begin, int end) {
      int longest = begin + LONGEST_PIECE;
      for (int i = longest; i > begin; i--) {
        if (CharacterClass.endsWord(text.charAt(i - 1))) {
          return i;
        }
      }
      int next = longest;
      while (next < end && !CharacterClass.endsWord(text.charAt(next - 1))) {
        next++;
      }
      return next;
    }

    private void segmentPiece(int begin, int end) {
      if (begin == end) {
        return;
      }
      FoldedSentence sentence = folder.fold(text, begin, end);
      SentenceWords target = new SentenceWords(sentence, finder.find(sentence), lexer, words);
      int place = sentence.begin();
      for (FixedToken token : target.fixedTokens()) {
        read(sentence, place, token.begin(), target);
        read(sentence, token.begin(), token.end(), target);
        place = token.end();
      }
      read(sentence, place, sentence.end(), target);
      segmentTokens(target);
      target.end();
    }

    /** Reads a part of the sentence between two ends of fixed tokens. */
    private void read(FoldedSentence sentence, int begin, int end, SentenceWords target) {
      if (begin == end) {
        return;
      }
      lexer.start(sentence.text(), begin, end);
      while (lexer.next()) {
        LexerToken token = new LexerToken(lexer.spelling(), lexer.begin(), lexer.end());
        if (token.spelling().length() > LONGEST_WORD) {
          segmentTokens(target);
          target.add(token, SegmentedWord.uncut(token.spelling()));
        } else {
          tokens.add(token);
        }
      }
    }

    /** Segments the tokens collected so far, and empties the list. */
    private void segmentTokens(SentenceWords target) {
      List<SegmentedWord> segmented = decoder.decode(tokens);
      for (int i = 0; i < segmented.size(); i++) {
        target.add(tokens.get(i), segmented.get(i));
      }
      tokens.clear();
    }
  }
}
