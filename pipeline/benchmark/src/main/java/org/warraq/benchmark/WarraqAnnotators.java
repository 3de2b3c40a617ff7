// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.benchmark;

import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.ner.EntityRecognizer;
import org.warraq.pos.PosTagger;
import org.warraq.segment.WordSegmenter;
import org.warraq.sentence.NewsSentenceSplitter;

/** Our annotators, each on an article that the ones before it have annotated. For many threads. */
final class WarraqSteps {
  private final NewsSentenceSplitter splitter = new NewsSentenceSplitter();
  private final WordSegmenter segmenter = WordSegmenter.load();
  private final PosTagger tagger = PosTagger.load();
  private final EntityRecognizer recognizer = EntityRecognizer.load();

  /**
   * An article as each step finds it.
   *
   * @param words between spaces
   */
  record Layers(
      long words,
      AnnotatedArticle bare,
      AnnotatedArticle split,
      AnnotatedArticle segmented,
      AnnotatedArticle tagged) {

    long segments() {
      return segmented.words().segments();
    }
  }

  Layers layers(Article article) {
    AnnotatedArticle bare = AnnotatedArticle.of(article);
    AnnotatedArticle split = splitter.annotate(bare);
    AnnotatedArticle segmented = segmenter.annotate(split);
    AnnotatedArticle tagged = tagger.annotate(segmented);
    return new Layers(Articles.words(article.text()), bare, split, segmented, tagged);
  }

  Object split(Layers article) {
    return splitter.annotate(article.bare());
  }

  Object segment(Layers article) {
    return segmenter.annotate(article.split());
  }

  Object tag(Layers article) {
    return tagger.annotate(article.segmented());
  }

  Object recognize(Layers article) {
    return recognizer.annotate(article.tagged());
  }
}
