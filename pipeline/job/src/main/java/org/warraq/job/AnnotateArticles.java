// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.annotate.AnnotationTransforms;
import org.warraq.job.annotate.AnnotatorVersions;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.job.flags.ExitCode;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.known.SkipKnown;
import org.warraq.job.record.Rejected;
import org.warraq.job.run.Launcher;
import org.warraq.job.run.RunMode;
import org.warraq.job.write.WriteAnnotated;
import org.warraq.job.write.WriteRejected;

/**
 * The job: reads articles, annotates them, and writes their records. Every input that cannot be
 * annotated is written as a rejected input.
 */
public final class AnnotateArticles {
  private AnnotateArticles() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the job with these command-line arguments and returns an {@link ExitCode}'s number. */
  public static int run(String... args) {
    return Launcher.of(AnnotateArticles::pipeline, System.out, System.err).run(args);
  }

  /** Builds the pipeline: read, skip known articles, take each annotation step, write. */
  public static Pipeline pipeline(WarraqOptions options, RunMode mode) {
    Pipeline pipeline = Pipeline.create(options);
    List<AnnotationStep> steps = AnnotationStep.inOrder(options.getAnnotators());
    String models = AnnotatorVersions.of(options).combined();
    List<PCollection<Rejected>> rejected = new ArrayList<>();

    PCollection<AnnotatedArticle> articles =
        pipeline.apply("ReadArticles", mode.readArticles(options)).failuresTo(rejected);
    if (mode.skipsKnown()) {
      articles =
          articles.apply("SkipKnown", SkipKnown.in(mode.folder(), mode.time(), models, options));
    }
    for (AnnotationStep step : steps) {
      articles =
          articles.apply(step.verb(), AnnotationTransforms.of(step, options)).failuresTo(rejected);
    }
    articles.apply("WriteAnnotated", WriteAnnotated.to(mode.destination(), options, models));
    PCollectionList.of(rejected).apply("WriteRejected", WriteRejected.to(mode.destination()));
    return pipeline;
  }
}
