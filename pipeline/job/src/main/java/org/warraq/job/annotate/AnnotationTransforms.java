// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.WithFailures.Result;
import org.apache.beam.sdk.values.PCollection;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.flags.AnnotateOptions;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.job.record.Rejected;

/** The transform that takes each step of the annotation. */
public final class AnnotationTransforms {
  private AnnotationTransforms() {}

  /** The transform of a step, set up as the flags say. */
  public static PTransform<
          PCollection<AnnotatedArticle>, Result<PCollection<AnnotatedArticle>, Rejected>>
      of(AnnotationStep step, AnnotateOptions options) {
    return switch (step) {
      case SPLIT -> SplitSentences.of();
      case SEGMENT -> SegmentWords.of();
      case POS -> TagPartsOfSpeech.of();
      case NER -> RecognizeEntities.by(options.getGuidelines().guidelines());
    };
  }
}
