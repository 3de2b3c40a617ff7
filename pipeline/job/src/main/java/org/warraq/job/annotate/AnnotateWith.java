// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithFailures.ExceptionElement;
import org.apache.beam.sdk.transforms.WithFailures.Result;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.job.record.Rejected;

/** Applies one annotator to each article; one that it fails on is rejected, and the job goes on. */
final class AnnotateWith
    extends PTransform<
        PCollection<AnnotatedArticle>, Result<PCollection<AnnotatedArticle>, Rejected>> {
  private final AnnotationStep stage;
  private final SerializableFunction<AnnotatedArticle, AnnotatedArticle> annotator;

  private AnnotateWith(
      AnnotationStep stage, SerializableFunction<AnnotatedArticle, AnnotatedArticle> annotator) {
    this.stage = stage;
    this.annotator = annotator;
  }

  static AnnotateWith of(
      AnnotationStep stage, SerializableFunction<AnnotatedArticle, AnnotatedArticle> annotator) {
    return new AnnotateWith(stage, annotator);
  }

  @Override
  public Result<PCollection<AnnotatedArticle>, Rejected> expand(
      PCollection<AnnotatedArticle> articles) {
    Result<PCollection<AnnotatedArticle>, Rejected> result =
        articles.apply(
            stage.label(),
            MapElements.into(TypeDescriptor.of(AnnotatedArticle.class))
                .via(this::annotate)
                .exceptionsInto(TypeDescriptor.of(Rejected.class))
                .exceptionsVia(this::rejected));
    result.output().setCoder(AnnotatedArticleCoder.of());
    return result;
  }

  private AnnotatedArticle annotate(AnnotatedArticle article) {
    try {
      return annotator.apply(article);
    } catch (StackOverflowError e) {
      // Unlike other errors it tells of this article alone, and leaves nothing broken.
      throw new StackOverflow(e);
    }
  }

  private Rejected rejected(ExceptionElement<AnnotatedArticle> failed) {
    return Rejected.byAnnotator(stage.label(), failed.element().article(), failed.exception());
  }

  private static final class StackOverflow extends RuntimeException {
    StackOverflow(StackOverflowError cause) {
      super("too intricate a text for the stack of a thread; split it", cause);
    }
  }
}
