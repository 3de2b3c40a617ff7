// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.warraq.article.AnnotatedArticle;
import org.warraq.pipeline.count.RunCounters;

/** Passes articles on and counts what they hold. */
final class CountArticles extends DoFn<AnnotatedArticle, AnnotatedArticle> {
  private final Counter articles = RunCounters.ANNOTATED.counter();
  private final Counter sentences = RunCounters.SENTENCES.counter();
  private final Counter words = RunCounters.WORDS.counter();
  private final Counter segments = RunCounters.SEGMENTS.counter();
  private final Counter entities = RunCounters.ENTITIES.counter();

  @ProcessElement
  public void count(@Element AnnotatedArticle article, OutputReceiver<AnnotatedArticle> out) {
    articles.inc();
    if (article.hasSentences()) {
      sentences.inc(article.sentences().size());
    }
    if (article.hasWords()) {
      words.inc(article.words().size());
      segments.inc(article.words().segments());
    }
    if (article.hasEntities()) {
      entities.inc(article.entities().size());
    }
    out.output(article);
  }
}
