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

/** Writes annotated records to files {@code part-*}; each appears whole or not at all. */
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

  /** As the flags say; every record carries {@code modelVersion}. */
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
            .withPrefix("part")
            .withSuffix(format.extension())
            .withNumShards(numShards));
    return PDone.in(articles.getPipeline());
  }
}
