// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.annotate;

import java.util.function.Function;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.record.Rejected;

/**
 * What an input has become so far: an article, which each step annotates further, or a rejected
 * input, which all later steps pass on. It is the element that travels from reading to writing.
 *
 * <p>Both travel together because a transform's second output is expensive: a runner may set memory
 * aside for each output of a task, as Flink does.
 *
 * <p>Immutable and safe for use by many threads.
 */
@DefaultCoder(OutcomeCoder.class)
public sealed interface Outcome {

  /**
   * An article that no step has rejected.
   *
   * @param article the article with the layers that it has so far
   */
  record Accepted(AnnotatedArticle article) implements Outcome {}

  /**
   * An input that a step, or the reader, has rejected.
   *
   * @param input the rejected input
   */
  record Refused(Rejected input) implements Outcome {}

  /** The outcome of an input that is an article so far. */
  static Outcome of(AnnotatedArticle article) {
    return new Accepted(article);
  }

  /** The outcome of an input that is rejected. */
  static Outcome of(Rejected input) {
    return new Refused(input);
  }

  /** Takes a step with an article. A rejected input stays as it is. */
  default Outcome then(Function<AnnotatedArticle, Outcome> step) {
    return this instanceof Accepted accepted ? step.apply(accepted.article()) : this;
  }
}
