// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.values.PCollection;
import org.warraq.job.annotate.AnnotationTransforms;
import org.warraq.job.annotate.AnnotatorVersions;
import org.warraq.job.annotate.LoadAhead;
import org.warraq.job.annotate.Outcome;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.flags.LocalServices;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.known.SkipKnown;
import org.warraq.job.run.Launcher;
import org.warraq.job.run.RunMode;
import org.warraq.job.write.WriteOutcomes;

/**
 * The job: reads articles, annotates them, and writes their records. Every input that cannot be
 * annotated is written as a rejected input.
 */
public final class AnnotateArticles {
  private AnnotateArticles() {}

  public static void main(String[] args) {
    LoadAhead.startFor(args);
    LocalServices.useIfEnoughFor(args);
    System.exit(run(args));
  }

  /** Runs the job with these command-line arguments and returns an {@link ExitCode}'s number. */
  public static int run(String... args) {
    return Launcher.of(AnnotateArticles::pipeline, System.out, System.err).run(args);
  }

  /**
   * Builds the pipeline: read, skip known articles, take each annotation step, write. An input that
   * a step rejects travels on to the writer, past all steps after it.
   */
  public static Pipeline pipeline(WarraqOptions options, RunMode mode) {
    Pipeline pipeline = Pipeline.create(options);
    List<AnnotationStep> steps = AnnotationStep.inOrder(options.getAnnotators());
    String models = AnnotatorVersions.of(options).combined();

    PCollection<Outcome> outcomes = pipeline.apply("ReadArticles", mode.readArticles(options));
    if (mode.skipsKnown()) {
      outcomes =
          outcomes.apply("SkipKnown", SkipKnown.in(mode.folder(), mode.time(), models, options));
    }
    for (AnnotationStep step : steps) {
      outcomes = outcomes.apply(step.verb(), AnnotationTransforms.of(step, options));
    }
    outcomes.apply("WriteOutcomes", WriteOutcomes.to(mode.destination(), options, models));
    return pipeline;
  }
}
