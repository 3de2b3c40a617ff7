// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithFailures.ExceptionElement;
import org.apache.beam.sdk.transforms.WithFailures.Result;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.flags.AnnotateOptions;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.job.record.Rejected;
import org.warraq.ner.Guidelines;

/**
 * Takes one step of the annotation: applies the step's annotator to each article. An article on
 * which the annotator fails becomes a rejected input, and the job goes on.
 *
 * <p>The log names articles by their ids and never holds their text.
 */
public final class ApplyAnnotator
    extends PTransform<
        PCollection<AnnotatedArticle>, Result<PCollection<AnnotatedArticle>, Rejected>> {
  private static final Logger LOG = LoggerFactory.getLogger(ApplyAnnotator.class);
  private static final long SLOW_MILLIS = 10_000;

  private final AnnotationStep step;
  private final SerializableFunction<AnnotatedArticle, AnnotatedArticle> annotator;

  private ApplyAnnotator(
      AnnotationStep step, SerializableFunction<AnnotatedArticle, AnnotatedArticle> annotator) {
    super(step.verb());
    this.step = step;
    this.annotator = annotator;
  }

  /** Returns the transform of a step, set up as the flags say. */
  public static ApplyAnnotator of(AnnotationStep step, AnnotateOptions options) {
    Guidelines guidelines = options.getGuidelines().guidelines();
    // Workers look the annotator up themselves, because models are not serializable.
    return of(step, article -> StepAnnotators.annotator(step, guidelines).annotate(article));
  }

  static ApplyAnnotator of(
      AnnotationStep step, SerializableFunction<AnnotatedArticle, AnnotatedArticle> annotator) {
    return new ApplyAnnotator(step, annotator);
  }

  @Override
  public Result<PCollection<AnnotatedArticle>, Rejected> expand(
      PCollection<AnnotatedArticle> articles) {
    Result<PCollection<AnnotatedArticle>, Rejected> result =
        articles.apply(
            step.label(),
            MapElements.into(TypeDescriptor.of(AnnotatedArticle.class))
                .via(this::annotate)
                .exceptionsInto(TypeDescriptor.of(Rejected.class))
                .exceptionsVia(this::rejected));
    result.output().setCoder(AnnotatedArticleCoder.of());
    return result;
  }

  private AnnotatedArticle annotate(AnnotatedArticle article) {
    long start = System.nanoTime();
    try {
      return annotator.apply(article);
    } catch (StackOverflowError e) {
      // Unlike other errors, this one concerns a single article and leaves the JVM intact.
      throw logged(new StackOverflow(e), article, start);
    } catch (RuntimeException e) {
      throw logged(e, article, start);
    } finally {
      warnIfSlow(article, millisSince(start));
    }
  }

  private RuntimeException logged(RuntimeException failure, AnnotatedArticle article, long start) {
    LOG.debug(
        "article '{}' rejected: step {}, error {}, after {} ms",
        printableId(article),
        step.label(),
        Rejected.errorCode(failure),
        millisSince(start));
    return failure;
  }

  private void warnIfSlow(AnnotatedArticle article, long millis) {
    if (millis > SLOW_MILLIS) {
      LOG.warn(
          "article '{}' is slow: step {} took {} ms for {} UTF-16 units of text",
          printableId(article),
          step.label(),
          millis,
          article.text().length());
    }
  }

  private static long millisSince(long startNanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos);
  }

  /** Returns the id without control characters, because ids come from the input. */
  private static String printableId(AnnotatedArticle article) {
    return article.article().id().replaceAll("\\p{C}", "\uFFFD");
  }

  private Rejected rejected(ExceptionElement<AnnotatedArticle> failed) {
    return Rejected.byAnnotator(step.label(), failed.element().article(), failed.exception());
  }

  private static final class StackOverflow extends RuntimeException {
    StackOverflow(StackOverflowError cause) {
      super("text too complex for the stack of a thread; split the article and try again", cause);
    }
  }
}
