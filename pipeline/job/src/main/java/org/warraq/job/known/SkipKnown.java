// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.known;

import java.io.IOException;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.flags.Changed;
import org.warraq.job.flags.WriteOptions;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunName;

/**
 * Skips the articles whose newest record in the output folder is up to date: it has the article's
 * text, and the models of this run made it. All other articles are passed on. The output folder is
 * read once per process.
 */
public final class SkipKnown
    extends PTransform<PCollection<AnnotatedArticle>, PCollection<AnnotatedArticle>> {
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
  public PCollection<AnnotatedArticle> expand(PCollection<AnnotatedArticle> articles) {
    return articles
        .apply("Skip", ParDo.of(new SkipFn(folder, run, modelVersion, changed)))
        .setCoder(articles.getCoder());
  }

  static final class SkipFn extends DoFn<AnnotatedArticle, AnnotatedArticle> {
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
    public void process(@Element AnnotatedArticle article, OutputReceiver<AnnotatedArticle> out) {
      if (known.contains(article.article())) {
        skipped.inc();
      } else {
        out.output(article);
      }
    }
  }
}
