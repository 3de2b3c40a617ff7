// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.article.Article;
import org.warraq.ner.Guidelines;
import org.warraq.segment.WordSegmenter;

/**
 * Warraq's annotators, each run separately on an article that has the layers it needs. Thread-safe.
 */
final class WarraqAnnotators {
  private final Annotator splitter = Annotators.sentenceSplitter();
  private final Annotator segmenter;
  private final Annotator tagger = Annotators.tagger();
  private final Annotator recognizer = Annotators.entityRecognizer(Guidelines.BROAD);

  private WarraqAnnotators(Annotator segmenter) {
    this.segmenter = segmenter;
  }

  /** The annotators of this JVM. */
  static WarraqAnnotators shared() {
    return new WarraqAnnotators(Annotators.wordSegmenter());
  }

  /**
   * The annotators of this JVM, but with another segmenter. A segmenter remembers words, so
   * articles for a timed segmenter must be prepared by another one: otherwise it would be too fast.
   */
  static WarraqAnnotators withSeparateSegmenter() {
    return new WarraqAnnotators(WordSegmenter.load());
  }

  /** Annotates an article and keeps the input of each annotator. */
  LayeredArticle layers(Article article) {
    AnnotatedArticle bare = AnnotatedArticle.of(article);
    AnnotatedArticle split = splitter.annotate(bare);
    AnnotatedArticle segmented = segmenter.annotate(split);
    AnnotatedArticle tagged = tagger.annotate(segmented);
    return new LayeredArticle(
        BenchmarkArticles.words(article.text()), bare, split, segmented, tagged);
  }

  AnnotatedArticle split(LayeredArticle article) {
    return splitter.annotate(article.bare());
  }

  AnnotatedArticle segment(LayeredArticle article) {
    return segmenter.annotate(article.split());
  }

  AnnotatedArticle tag(LayeredArticle article) {
    return tagger.annotate(article.segmented());
  }

  AnnotatedArticle recognize(LayeredArticle article) {
    return recognizer.annotate(article.tagged());
  }
}
