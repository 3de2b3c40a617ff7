// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.IOException;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunTime;

/**
 * Passes on articles that are new, or have changed since the output folder's newest record of them,
 * or whose record other models made. What the folder holds is looked up once a process.
 */
public final class SkipKnown
    extends PTransform<PCollection<AnnotatedArticle>, PCollection<AnnotatedArticle>> {
  private final String folder;
  private final String run;
  private final String modelVersion;

  private SkipKnown(String folder, String run, String modelVersion) {
    this.folder = folder;
    this.run = run;
    this.modelVersion = modelVersion;
  }

  /** Skips what the output folder holds as {@code modelVersion} would annotate it. */
  public static SkipKnown in(OutputFolder output, RunTime run, String modelVersion) {
    return new SkipKnown(output.absolute().toString(), run.name(), modelVersion);
  }

  @Override
  public PCollection<AnnotatedArticle> expand(PCollection<AnnotatedArticle> articles) {
    return articles
        .apply("Skip", ParDo.of(new Fn(folder, run, modelVersion)))
        .setCoder(articles.getCoder());
  }

  static final class Fn extends DoFn<AnnotatedArticle, AnnotatedArticle> {
    private static final OncePerRun<KnownArticles> KNOWN = new OncePerRun<>();

    private final Counter skipped = RunCounters.SKIPPED.counter();
    private final String folder;
    private final String run;
    private final String modelVersion;
    private transient KnownArticles known;

    Fn(String folder, String run, String modelVersion) {
      this.folder = folder;
      this.run = run;
      this.modelVersion = modelVersion;
    }

    @Setup
    public void lookUp() throws IOException {
      known =
          KNOWN.get(
              folder + "/" + run, () -> KnownArticles.in(OutputFolder.of(folder), modelVersion));
    }

    @ProcessElement
    public void process(@Element AnnotatedArticle article, OutputReceiver<AnnotatedArticle> out) {
      if (known.contain(article.article())) {
        skipped.inc();
      } else {
        out.output(article);
      }
    }
  }
}
