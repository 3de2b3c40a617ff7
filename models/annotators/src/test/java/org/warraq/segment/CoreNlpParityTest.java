// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.pos.TaggerParity;

/**
 * Compares our words and tags with those of CoreNLP, sentence by sentence: its words on the folded
 * sentence, and its tags for our segments, except for the rules. The sentences are those of the
 * seed articles, or the lines of a file given with {@code -Dwarraq.parity=FILE}; at least {@value
 * #MIN_SENTENCES} are required. Prints how often each rule departs from CoreNLP.
 */
class CoreNlpParityTest {
  private static final int MIN_SENTENCES = 500;

  private static final WordSegmenter OUR_SEGMENTER = WordSegmenter.load();
  private static final SegmenterParity PARITY = new SegmenterParity();
  private static final TaggerParity TAGGER_PARITY = new TaggerParity();

  @Test
  void wordsAndTagsEqualThoseOfCoreNlpButForTheRules() throws IOException {
    List<String> sentences = ParitySentences.read();
    assertTrue(sentences.size() >= MIN_SENTENCES, () -> "Too few sentences: " + sentences.size());
    int segments = 0;
    for (String sentence : sentences) {
      PARITY.compare(sentence);
      segments += compareTags(sentence);
    }
    System.out.printf(
        Locale.ROOT,
        "No unexplained difference from CoreNLP in %d sentences, %d segments and tags.%n"
            + "Folded sentences: %d. Departures by rule: %s. Words with other context: %d.%n"
            + "Tags changed by rule: %s.%n",
        sentences.size(),
        segments,
        PARITY.foldedSentences(),
        PARITY.departures(),
        PARITY.otherContexts(),
        TAGGER_PARITY.departures());
  }

  /** Compares the tags of our segments, and returns their number. */
  private static int compareTags(String sentence) {
    AnnotatedArticle segmented = OUR_SEGMENTER.annotate(article(sentence));
    TAGGER_PARITY.compare(segmented);
    return segmented.words().segments();
  }

  private static AnnotatedArticle article(String sentence) {
    return AnnotatedArticle.of(Article.of("id", "source", sentence))
        .withSentences(Sentences.of(0, sentence.length()));
  }
}
