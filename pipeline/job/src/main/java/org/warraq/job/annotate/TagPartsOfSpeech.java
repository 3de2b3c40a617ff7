// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.WithFailures.Result;
import org.apache.beam.sdk.values.PCollection;
import org.warraq.Annotators;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.job.record.Rejected;

/** Tags each segment with its part of speech. Needs {@link SegmentWords}. */
public final class TagPartsOfSpeech
    extends PTransform<
        PCollection<AnnotatedArticle>, Result<PCollection<AnnotatedArticle>, Rejected>> {
  private TagPartsOfSpeech() {}

  public static TagPartsOfSpeech of() {
    return new TagPartsOfSpeech();
  }

  @Override
  public Result<PCollection<AnnotatedArticle>, Rejected> expand(
      PCollection<AnnotatedArticle> articles) {
    return articles.apply(
        AnnotateWith.of(AnnotationStep.POS, article -> Annotators.tagger().annotate(article)));
  }
}
