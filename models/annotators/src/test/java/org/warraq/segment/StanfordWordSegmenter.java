// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.warraq.stanford.StanfordModels;

/**
 * CoreNLP's own segmenter, which {@link WordSegmenter} must equal where no rule departs from it.
 * Its segments are assigned to the words of its lexer. For one thread.
 */
final class StanfordWordSegmenter {
  private static final String MODEL =
      "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";

  /**
   * A word of CoreNLP's.
   *
   * @param begin place in the sentence, in UTF-16 units
   * @param end exclusive
   * @param begins where its segments begin, as CoreNLP says; wrong after lengthened letters
   * @param forms its segments' forms
   */
  record Word(int begin, int end, List<Integer> begins, List<String> forms) {}

  private final ArabicSegmenter segmenter;

  private StanfordWordSegmenter(ArabicSegmenter segmenter) {
    this.segmenter = segmenter;
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

  /**
   * The words of a sentence. A word with a longer spelling than {@link WordSegmenter#LONGEST_WORD}
   * is one segment, and the text on both sides is segmented like two sentences.
   */
  List<Word> words(String sentence) {
    List<CoreLabel> tokens = tokens(sentence);
    List<Word> words = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      if (token.word().length() > WordSegmenter.LONGEST_WORD) {
        segment(sentence, tokens.subList(next, i), words);
        words.add(
            new Word(
                token.beginPosition(),
                token.endPosition(),
                List.of(token.beginPosition()),
                List.of(withoutNull(token.word()))));
        next = i + 1;
      }
    }
    segment(sentence, tokens.subList(next, tokens.size()), words);
    return words;
  }

  /** CoreNLP's segmenter takes the text {@code null} at an end for a marker of clitics. */
  private static String withoutNull(String spelling) {
    return spelling.replaceFirst("^n(?=ull)", "").replaceFirst("(?<=nul)l$", "");
  }

  /** The tokens of the lexer, with the options that the segmenter sets. */
  private static List<CoreLabel> tokens(String sentence) {
    TokenizerFactory<CoreLabel> factory = ArabicTokenizer.atbFactory();
    factory.setOptions("removeProMarker,removeMorphMarker,removeLengthening");
    Tokenizer<CoreLabel> tokenizer = factory.getTokenizer(new StringReader(sentence));
    return tokenizer.tokenize();
  }

  /** Segments the text from the first to the last of these tokens. */
  private void segment(String sentence, List<CoreLabel> tokens, List<Word> words) {
    if (tokens.isEmpty()) {
      return;
    }
    int begin = tokens.get(0).beginPosition();
    int end = tokens.get(tokens.size() - 1).endPosition();
    List<CoreLabel> segments = segmenter.segmentStringToTokenList(sentence.substring(begin, end));
    int next = 0;
    for (CoreLabel token : tokens) {
      List<Integer> begins = new ArrayList<>();
      List<String> forms = new ArrayList<>();
      for (; next < segments.size(); next++) {
        CoreLabel segment = segments.get(next);
        int place = begin + segment.beginPosition();
        if (place >= token.endPosition()) {
          break;
        }
        // Segments tile their word: diacritics before the first letter belong to the first segment.
        begins.add(begins.isEmpty() ? token.beginPosition() : place);
        forms.add(segment.word());
      }
      if (!forms.isEmpty()) {
        words.add(new Word(token.beginPosition(), token.endPosition(), begins, forms));
      }
    }
  }
}
