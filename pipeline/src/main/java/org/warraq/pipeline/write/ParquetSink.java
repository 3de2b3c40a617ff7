// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.WritableByteChannel;
import java.util.Map;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.io.FileIO;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.avro.AvroWriteSupport;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.warraq.article.AnnotatedArticle;

/**
 * Writes records as Parquet: ZSTD, lists in the standard three-level form, the schema's and the
 * models' version in the file's metadata.
 */
final class ParquetSink implements FileIO.Sink<AnnotatedArticle> {
  private final String modelVersion;
  private transient ParquetWriter<GenericRecord> writer;

  private ParquetSink(String modelVersion) {
    this.modelVersion = modelVersion;
  }

  static FileIO.Sink<AnnotatedArticle> of(String modelVersion) {
    return new ParquetSink(modelVersion);
  }

  @Override
  public void open(WritableByteChannel channel) throws IOException {
    Configuration configuration = new Configuration(false);
    configuration.setBoolean(AvroWriteSupport.WRITE_OLD_LIST_STRUCTURE, false);
    writer =
        AvroParquetWriter.<GenericRecord>builder(new ChannelOutputFile(channel))
            .withSchema(AvroRecords.SCHEMA)
            .withDataModel(GenericData.get())
            .withConf(configuration)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withExtraMetaData(
                Map.of(
                    "warraq.schema_version",
                    Integer.toString(ArticleRecord.SCHEMA_VERSION),
                    "warraq.model_version",
                    modelVersion))
            .build();
  }

  @Override
  public void write(AnnotatedArticle article) throws IOException {
    writer.write(AvroRecords.of(ArticleRecords.of(article, modelVersion)));
  }

  /** Writes the footer: Beam flushes once, at the end, and closes the channel itself. */
  @Override
  public void flush() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
