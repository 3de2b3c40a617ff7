// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.warraq.article.AnnotatedArticle;

/** Writes annotated records to {@code annotated/part-*}; each file appears whole or not at all. */
public final class WriteAnnotated extends PTransform<PCollection<AnnotatedArticle>, PDone> {
  private final OutputFolder folder;
  private final OutputFormat format;
  private final int numShards;
  private final String modelVersion;

  private WriteAnnotated(
      OutputFolder folder, OutputFormat format, int numShards, String modelVersion) {
    this.folder = folder;
    this.format = format;
    this.numShards = numShards;
    this.modelVersion = modelVersion;
  }

  /** As the flags say; every record carries {@code modelVersion}. */
  public static WriteAnnotated to(WriteOptions options, String modelVersion) {
    return new WriteAnnotated(
        OutputFolder.of(options.getOutput()).absolute(),
        options.getOutputFormat(),
        options.getNumShards(),
        modelVersion);
  }

  @Override
  public PDone expand(PCollection<AnnotatedArticle> articles) {
    FileIO.Sink<AnnotatedArticle> sink = format.sink(modelVersion);
    PCollection<AnnotatedArticle> counted = articles.apply("Count", ParDo.of(new CountArticles()));
    if (numShards == 0) {
      return counted.apply(
          "Write", WriteBundles.of(sink, folder.staging(), folder.annotated(), format.extension()));
    }
    counted.apply(
        "Write",
        FileIO.<AnnotatedArticle>write()
            .via(sink)
            .to(folder.annotated())
            .withTempDirectory(folder.staging())
            .withPrefix("part")
            .withSuffix(format.extension())
            .withNumShards(numShards));
    return PDone.in(articles.getPipeline());
  }
}
