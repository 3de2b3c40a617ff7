// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import java.io.Serializable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Annotator;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.job.record.Printable;
import org.warraq.job.record.Rejected;

/**
 * Applies the annotator of one step to each article. An article on which the annotator fails
 * becomes a rejected input, and the job goes on; inputs that are rejected already are passed on.
 *
 * <p>The log names articles by their ids and never holds their text.
 */
public class AnnotationTransform extends PTransform<PCollection<Outcome>, PCollection<Outcome>> {
  private static final Logger LOG = LoggerFactory.getLogger(AnnotationTransform.class);
  private static final long SLOW_MILLIS = 10_000;

  private final AnnotationStep step;
  private final AnnotatorSource annotator;

  /** Gives workers their annotator. It is sent instead of the annotator, which is too large. */
  @FunctionalInterface
  interface AnnotatorSource extends Supplier<Annotator>, Serializable {}

  AnnotationTransform(AnnotationStep step, AnnotatorSource annotator) {
    super(step.verb());
    this.step = step;
    this.annotator = annotator;
  }

  /** The annotator, shared by all threads of the JVM. The first call loads its model. */
  Annotator annotator() {
    return annotator.get();
  }

  @Override
  public PCollection<Outcome> expand(PCollection<Outcome> outcomes) {
    return outcomes
        .apply(
            step.label(),
            MapElements.into(TypeDescriptor.of(Outcome.class))
                .via(outcome -> outcome.then(this::annotate)))
        .setCoder(OutcomeCoder.of());
  }

  /**
   * Takes the step with one article, outside a pipeline too. Safe for use by many threads.
   *
   * @return the article with the step's layer, or the input rejected if the annotator fails on it
   */
  public Outcome annotate(AnnotatedArticle article) {
    long start = System.nanoTime();
    try {
      return Outcome.of(annotator().annotate(article));
    } catch (StackOverflowError e) {
      // Unlike other errors, this one concerns a single article and leaves the JVM intact.
      return rejected(article, new StackOverflow(e), start);
    } catch (RuntimeException e) {
      return rejected(article, e, start);
    } finally {
      warnIfSlow(article, millisSince(start));
    }
  }

  private Outcome rejected(AnnotatedArticle article, RuntimeException failure, long start) {
    LOG.debug(
        "article '{}' rejected: step {}, error {}, after {} ms",
        printableId(article),
        step.label(),
        Rejected.errorCode(failure),
        millisSince(start));
    return Outcome.of(Rejected.byAnnotator(step.label(), article.article(), failure));
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

  private static String printableId(AnnotatedArticle article) {
    return Printable.of(article.article().id());
  }

  private static final class StackOverflow extends RuntimeException {
    StackOverflow(StackOverflowError cause) {
      super("text too complex for the stack of a thread; split the article and try again", cause);
    }
  }
}
