// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.IOException;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.warraq.job.annotate.Outcome;
import org.warraq.job.annotate.Outcome.Accepted;
import org.warraq.job.annotate.OutcomeCoder;
import org.warraq.job.flags.Changed;
import org.warraq.job.flags.WriteOptions;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunName;

/**
 * Skips the articles whose newest record in the output folder is up to date: it has the article's
 * text, and the models of this run made it. All else is passed on. The output folder is read once
 * per process.
 */
public final class SkipKnown extends PTransform<PCollection<Outcome>, PCollection<Outcome>> {
  private final String folder;
  private final String run;
  private final String modelVersion;
  private final Changed changed;

  private SkipKnown(String folder, String run, String modelVersion, Changed changed) {
    this.folder = folder;
    this.run = run;
    this.modelVersion = modelVersion;
    this.changed = changed;
  }

  /**
   * Skips articles that an output folder holds already.
   *
   * @param run the name of this run; each process reads the folder once per run
   * @param modelVersion the versions of the annotators of this run
   * @param options say what makes an article a changed one
   */
  public static SkipKnown in(
      OutputFolder output, RunName run, String modelVersion, WriteOptions options) {
    return new SkipKnown(
        output.absolute().toString(), run.name(), modelVersion, options.getChanged());
  }

  @Override
  public PCollection<Outcome> expand(PCollection<Outcome> outcomes) {
    return outcomes
        .apply("Skip", ParDo.of(new SkipFn(folder, run, modelVersion, changed)))
        .setCoder(OutcomeCoder.of());
  }

  static final class SkipFn extends DoFn<Outcome, Outcome> {
    private static final RunCache<KnownArticles> CACHE = new RunCache<>();

    private final Counter skipped = RunCounters.SKIPPED.counter();
    private final String folder;
    private final String run;
    private final String modelVersion;
    private final Changed changed;
    private transient KnownArticles known;

    SkipFn(String folder, String run, String modelVersion, Changed changed) {
      this.folder = folder;
      this.run = run;
      this.modelVersion = modelVersion;
      this.changed = changed;
    }

    @Setup
    public void readKnownArticles() throws IOException {
      known =
          CACHE.get(
              folder + "/" + run,
              () -> KnownArticles.in(OutputFolder.of(folder), modelVersion, changed));
    }

    @ProcessElement
    public void process(@Element Outcome outcome, OutputReceiver<Outcome> out) {
      if (outcome instanceof Accepted accepted && known.contains(accepted.article().article())) {
        skipped.inc();
      } else {
        out.output(outcome);
      }
    }
  }
}
