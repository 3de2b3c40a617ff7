// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.article.Sentences;
import org.warraq.article.Words;

/**
 * Counts broken promises about segments on real text: empty forms, words of which nothing is seen,
 * numbers with other digits, forms with other letters than the text has. There must be none. The
 * sentences are those of {@link ParitySentences}.
 */
class SegmentsOfRealTextTest {
  private static final WordSegmenter SEGMENTER = WordSegmenter.load();

  @Test
  void everySegmentKeepsThePromises() throws IOException {
    Map<String, Integer> faults = new TreeMap<>();
    int segments = 0;
    int sentences = 0;
    for (String sentence : ParitySentences.read()) {
      Words words = words(sentence);
      for (int i = 0; i < words.segments(); i++) {
        String fault = FormCheck.fault(sentence, words, i);
        if (!fault.isEmpty()) {
          faults.merge(fault + ": " + words.form(i), 1, Integer::sum);
        }
      }
      segments += words.segments();
      sentences++;
    }
    System.out.printf(
        Locale.ROOT, "%d segments of %d sentences, faults: %s%n", segments, sentences, faults);
    assertEquals(Map.of(), faults);
  }

  private static Words words(String sentence) {
    AnnotatedArticle article = AnnotatedArticle.of(Article.of("id", "source", sentence));
    return SEGMENTER.annotate(article.withSentences(Sentences.of(0, sentence.length()))).words();
  }
}
