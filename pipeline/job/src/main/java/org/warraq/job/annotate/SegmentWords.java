// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.WithFailures.Result;
import org.apache.beam.sdk.values.PCollection;
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.job.record.Rejected;

/** Cuts sentences into words, and words into clitics and stems. Needs {@link SplitSentences}. */
public final class SegmentWords
    extends PTransform<
        PCollection<AnnotatedArticle>, Result<PCollection<AnnotatedArticle>, Rejected>> {
  private SegmentWords() {}

  public static SegmentWords of() {
    return new SegmentWords();
  }

  @Override
  public Result<PCollection<AnnotatedArticle>, Rejected> expand(
      PCollection<AnnotatedArticle> articles) {
    return articles.apply(
        AnnotateWith.of(
            AnnotationStep.SEGMENT, article -> Annotators.wordSegmenter().annotate(article)));
  }
}
