// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.Map;
import org.apache.beam.sdk.io.FileIO;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.warraq.article.AnnotatedArticle;
import org.warraq.job.files.ChannelOutputFile;
import org.warraq.job.record.ArticleRecord;
import org.warraq.job.record.ArticleRecords;
import org.warraq.job.record.ArticleWriteSupport;
import org.warraq.job.record.ParquetLayout;

/**
 * Writes articles as Parquet rows, in the layout of {@link ParquetLayout}. The file's footer holds
 * the versions of the schema ({@code warraq.schema_version}) and of the annotators ({@code
 * warraq.model_version}).
 */
final class ParquetSink implements FileIO.Sink<AnnotatedArticle> {
  private final String modelVersion;
  private transient ParquetWriter<ArticleRecord> writer;

  private ParquetSink(String modelVersion) {
    this.modelVersion = modelVersion;
  }

  static FileIO.Sink<AnnotatedArticle> of(String modelVersion) {
    return new ParquetSink(modelVersion);
  }

  @Override
  public void open(WritableByteChannel channel) throws IOException {
    writer = ParquetLayout.of(new Builder(new ChannelOutputFile(channel), metadata())).build();
  }

  private Map<String, String> metadata() {
    return Map.of(
        "warraq.schema_version",
        Integer.toString(ArticleRecord.SCHEMA_VERSION),
        "warraq.model_version",
        modelVersion);
  }

  @Override
  public void write(AnnotatedArticle article) throws IOException {
    writer.write(ArticleRecords.of(article, modelVersion));
  }

  /** Writes the footer. Beam calls this once, at the end, and closes the channel. */
  @Override
  public void flush() throws IOException {
    writer.close();
  }

  private static final class Builder extends ParquetWriter.Builder<ArticleRecord, Builder> {
    private final Map<String, String> metadata;

    Builder(OutputFile file, Map<String, String> metadata) {
      super(file);
      this.metadata = metadata;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings(
        "deprecation") // Parquet deprecates this method, but still declares it abstract.
    protected WriteSupport<ArticleRecord> getWriteSupport(Configuration configuration) {
      return new ArticleWriteSupport(metadata);
    }
  }
}
