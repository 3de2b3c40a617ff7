// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Sentences;
import org.warraq.article.Words;
import org.warraq.stanford.StanfordModels;

/**
 * CoreNLP's own segmenter, whose result {@link WordSegmenter} must equal. It is run on each
 * sentence, and its segments are assigned to the words of its lexer. Safe for use by many threads.
 */
final class StanfordWordSegmenter implements Annotator {
  private static final String MODEL =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";

  /** Each thread has a copy, because the lexer inside is for one thread. The model is shared. */
  private final ThreadLocal<ArabicSegmenter> segmenters;

  private StanfordWordSegmenter(ArabicSegmenter loaded) {
    segmenters = ThreadLocal.withInitial(() -> new ArabicSegmenter(loaded));
  }

  /** Loads the model, in one or two seconds. */
  static StanfordWordSegmenter load() {
    return StanfordModels.quietly(
        () -> {
          ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
          segmenter.loadSegmenter(MODEL);
          return new StanfordWordSegmenter(segmenter);
        });
  }

  @Override
  public String version() {
    return StanfordModels.VERSION;
  }

  @Override
  public AnnotatedArticle annotate(AnnotatedArticle article) {
    Sentences sentences = article.sentences();
    Words.Builder words = new Words.Builder();
    for (int i = 0; i < sentences.size(); i++) {
      segment(article.text(), sentences.begin(i), sentences.end(i), words);
      words.endSentence();
    }
    return article.withWords(words.build());
  }

  private void segment(String text, int begin, int end, Words.Builder words) {
    List<CoreLabel> tokens = words(text.substring(begin, end));
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      if (token.endPosition() - token.beginPosition() > WordSegmenter.LONGEST_WORD) {
        segmentWords(text, begin, tokens.subList(next, i), words);
        int tokenBegin = begin + token.beginPosition();
        int tokenEnd = begin + token.endPosition();
        words.segment(tokenBegin, text.substring(tokenBegin, tokenEnd)).endWord(tokenEnd);
        next = i + 1;
      }
    }
    segmentWords(text, begin, tokens.subList(next, tokens.size()), words);
  }

  private static List<CoreLabel> words(String sentence) {
    return ArabicTokenizer.atbFactory().getTokenizer(new StringReader(sentence)).tokenize();
  }

  /**
   * Segments the text from the first to the last token of a sentence that begins at {@code offset}.
   */
  private void segmentWords(String text, int offset, List<CoreLabel> tokens, Words.Builder words) {
    if (tokens.isEmpty()) {
      return;
    }
    int begin = offset + tokens.get(0).beginPosition();
    int end = offset + tokens.get(tokens.size() - 1).endPosition();
    List<CoreLabel> segments =
        segmenters.get().segmentStringToTokenList(text.substring(begin, end));
    int next = 0;
    for (CoreLabel token : tokens) {
      int wordEnd = offset + token.endPosition();
      int segmentBegin = offset + token.beginPosition();
      boolean empty = true;
      for (;
          next < segments.size() && begin + segments.get(next).beginPosition() < wordEnd;
          next++) {
        CoreLabel segment = segments.get(next);
        // Segments tile their word: diacritics before the first letter belong to the first segment,
        // other diacritics to the letter before them.
        words.segment(empty ? segmentBegin : begin + segment.beginPosition(), segment.word());
        empty = false;
      }
      if (!empty) {
        words.endWord(wordEnd);
      }
    }
  }
}
