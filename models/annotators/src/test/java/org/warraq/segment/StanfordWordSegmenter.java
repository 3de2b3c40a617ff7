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
 * What {@link WordSegmenter} must say: CoreNLP's own segmenter, run sentence by sentence, with its
 * segments laid on the words of its lexer in the same way. For many threads.
 */
final class StanfordWordSegmenter implements Annotator {
  static final int LONGEST_WORD = 256;

  private static final String MODEL =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";

  /** The model is shared by all copies; the lexer inside each is for one thread only. */
  private final ThreadLocal<ArabicSegmenter> segmenters;

  private StanfordWordSegmenter(ArabicSegmenter loaded) {
    segmenters = ThreadLocal.withInitial(() -> new ArabicSegmenter(loaded));
  }

  /** Loads the model; takes a second or two, so share what it returns. */
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
    int done = 0;
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      if (token.endPosition() - token.beginPosition() > LONGEST_WORD) {
        segmentWords(text, begin, tokens.subList(done, i), words);
        int tokenBegin = begin + token.beginPosition();
        int tokenEnd = begin + token.endPosition();
        words.segment(tokenBegin, text.substring(tokenBegin, tokenEnd)).endWord(tokenEnd);
        done = i + 1;
      }
    }
    segmentWords(text, begin, tokens.subList(done, tokens.size()), words);
  }

  private static List<CoreLabel> words(String sentence) {
    return ArabicTokenizer.atbFactory().getTokenizer(new StringReader(sentence)).tokenize();
  }

  /** Segments the stretch of text under some words of a sentence that begins at {@code offset}. */
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
        // Marks before a word's first letter belong to its first segment, marks after a letter to
        // that letter: segments tile their word.
        words.segment(empty ? segmentBegin : begin + segment.beginPosition(), segment.word());
        empty = false;
      }
      if (!empty) {
        words.endWord(wordEnd);
      }
    }
  }
}
