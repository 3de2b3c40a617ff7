// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.annotate.AnnotationTransform;
import org.warraq.job.annotate.AnnotatorVersions;
import org.warraq.job.flags.AnnotationStep;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.known.SkipKnown;
import org.warraq.job.read.InputFiles;
import org.warraq.job.read.ReadArticles;
import org.warraq.job.record.Rejected;
import org.warraq.job.run.Launcher;
import org.warraq.job.write.WriteAnnotated;
import org.warraq.job.write.WriteRejected;

/** The main job: articles in; annotated records, and a record of each rejected input, out. */
public final class AnnotateArticles {
  private AnnotateArticles() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs the job as the flags say and returns the exit code; see {@link Launcher}. */
  public static int run(String... args) {
    return Launcher.of(AnnotateArticles::pipeline, System.out, System.err).run(args);
  }

  /** The job: reads, takes the chosen steps of annotation in their order, writes. */
  public static Pipeline pipeline(WarraqOptions options, InputFiles input) {
    Pipeline pipeline = Pipeline.create(options);
    List<AnnotationStep> steps = AnnotationStep.inOrder(options.getAnnotators());
    List<PCollection<Rejected>> rejected = new ArrayList<>();
    PCollection<AnnotatedArticle> articles =
        pipeline.apply("ReadArticles", reading(input, options)).failuresTo(rejected);
    String models = AnnotatorVersions.of(options).combined();
    if (options.getIncremental()) {
      articles = articles.apply("SkipKnown", SkipKnown.in(options, models));
    }
    for (AnnotationStep step : steps) {
      articles =
          articles.apply(step.verb(), AnnotationTransform.of(step, options)).failuresTo(rejected);
    }
    articles.apply("WriteAnnotated", WriteAnnotated.to(options, models));
    PCollectionList.of(rejected).apply("WriteRejected", WriteRejected.to(options));
    return pipeline;
  }

  private static ReadArticles reading(InputFiles input, WarraqOptions options) {
    return options.getReplay() == null
        ? ReadArticles.from(input, options)
        : ReadArticles.replaying(input, options, options);
  }
}
