// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.WriteFilesResult;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.warraq.article.AnnotatedArticle;

/** Writes annotated records to {@code annotated/part-*}; each file appears whole or not at all. */
public final class WriteAnnotated
    extends PTransform<PCollection<AnnotatedArticle>, WriteFilesResult<Void>> {
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
        OutputFolder.of(options.getOutput()),
        options.getOutputFormat(),
        options.getNumShards(),
        modelVersion);
  }

  @Override
  public WriteFilesResult<Void> expand(PCollection<AnnotatedArticle> articles) {
    return articles
        .apply("Count", ParDo.of(new CountArticles()))
        .apply(
            "Write",
            FileIO.<AnnotatedArticle>write()
                .via(format.sink(modelVersion))
                .to(folder.annotated())
                .withTempDirectory(folder.staging())
                .withPrefix("part")
                .withSuffix(format.extension())
                .withNumShards(numShards));
  }
}
