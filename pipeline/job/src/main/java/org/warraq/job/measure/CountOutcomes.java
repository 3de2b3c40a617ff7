// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.measure;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.warraq.job.annotate.Outcome;
import org.warraq.job.annotate.Outcome.Accepted;
import org.warraq.job.annotate.Outcome.Refused;
import org.warraq.job.record.Rejected;

/**
 * Counts annotated articles with all that they hold, and rejected inputs in total and by error
 * code. Passes them on unchanged.
 */
public final class CountOutcomes extends DoFn<Outcome, Outcome> {
  private final ArticleCounters articles = new ArticleCounters();
  private final Counter rejectedInputs = RunCounters.REJECTED.counter();

  @ProcessElement
  public void count(@Element Outcome outcome, OutputReceiver<Outcome> out) {
    if (outcome instanceof Accepted accepted) {
      articles.count(accepted.article());
    } else if (outcome instanceof Refused refused) {
      count(refused.input());
    }
    out.output(outcome);
  }

  private void count(Rejected input) {
    rejectedInputs.inc();
    CounterGroup.REJECTED.counter(input.error()).inc();
  }
}
