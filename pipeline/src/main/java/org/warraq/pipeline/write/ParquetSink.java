// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.io.FileIO;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.warraq.article.AnnotatedArticle;

/**
 * Writes records as Parquet: ZSTD, lists in the standard three-level form, the schema's and the
 * models' version in the file's metadata.
 */
final class ParquetSink implements FileIO.Sink<AnnotatedArticle> {
  /**
   * Where values are few. Words and offsets go without a dictionary: Parquet's hash of UTF-8 gives
   * ا and و in a word the same number, so that looking Arabic words up takes longer than all else,
   * and ZSTD packs them as tightly.
   */
  private static final List<String> DICTIONARIES =
      List.of(
          "source",
          "schema_version",
          "model_version",
          "sentences.list.element.words.list.element.segments.list.element.tag",
          "sentences.list.element.words.list.element.segments.list.element.upos",
          "entities.list.element.type");

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
    Builder builder =
        new Builder(new ChannelOutputFile(channel), metadata())
            .withConf(new Configuration(false))
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withDictionaryEncoding(false);
    DICTIONARIES.forEach(column -> builder.withDictionaryEncoding(column, true));
    writer = builder.build();
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
