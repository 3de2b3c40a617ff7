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
 * Writes records as Parquet: ZSTD, lists in the standard three-level form, the schema's and the
 * models' version in the file's metadata.
 */
public final class ParquetSink implements FileIO.Sink<AnnotatedArticle> {
  private final String modelVersion;
  private transient ParquetWriter<ArticleRecord> writer;

  private ParquetSink(String modelVersion) {
    this.modelVersion = modelVersion;
  }

  public static FileIO.Sink<AnnotatedArticle> of(String modelVersion) {
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

  /** Writes the footer: Beam flushes once, at the end, and closes the channel itself. */
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
    @SuppressWarnings("deprecation") // Abstract though deprecated.
    protected WriteSupport<ArticleRecord> getWriteSupport(Configuration configuration) {
      return new ArticleWriteSupport(metadata);
    }
  }
}
