// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.flags.OutputFormat;
import org.warraq.job.flags.WriteOptions;
import org.warraq.job.measure.CountArticles;
import org.warraq.job.store.OutputLayout;

/**
 * Counts annotated articles and writes their records to files {@code part-*}. A file appears when
 * it is finished, never in part.
 */
public final class WriteAnnotated extends PTransform<PCollection<AnnotatedArticle>, PDone> {
  private final RunDestination destination;
  private final OutputFormat format;
  private final int numShards;
  private final String modelVersion;

  private WriteAnnotated(
      RunDestination destination, OutputFormat format, int numShards, String modelVersion) {
    this.destination = destination;
    this.format = format;
    this.numShards = numShards;
    this.modelVersion = modelVersion;
  }

  /**
   * Returns the transform that the flags ask for.
   *
   * @param modelVersion versions of the annotators, for every record
   */
  public static WriteAnnotated to(
      RunDestination destination, WriteOptions options, String modelVersion) {
    return new WriteAnnotated(
        destination, options.getOutputFormat(), options.getNumShards(), modelVersion);
  }

  @Override
  public PDone expand(PCollection<AnnotatedArticle> articles) {
    FileIO.Sink<AnnotatedArticle> sink = RecordSinks.of(format, modelVersion);
    PCollection<AnnotatedArticle> counted = articles.apply("Count", ParDo.of(new CountArticles()));
    if (numShards == 0) {
      return counted.apply(
          "Write",
          WriteBundles.of(
              sink, destination.staging(), destination.annotated(), format.extension()));
    }
    counted.apply(
        "Write",
        FileIO.<AnnotatedArticle>write()
            .via(sink)
            .to(destination.annotated())
            .withTempDirectory(destination.staging())
            .withPrefix(OutputLayout.PART)
            .withSuffix(format.extension())
            .withNumShards(numShards));
    return PDone.in(articles.getPipeline());
  }
}
