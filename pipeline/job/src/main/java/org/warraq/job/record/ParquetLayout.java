// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * The compression and the encodings of Parquet files of records: ZSTD, and dictionaries only for
 * columns with few values.
 *
 * <p>Words and offsets have no dictionary, because looking Arabic words up would take longer than
 * all other work: Parquet's hash of UTF-8 gives ا and و in a word the same number, so that many
 * words collide. Without dictionaries, ZSTD makes the files as small.
 */
public final class ParquetLayout {
  private ParquetLayout() {}

  /** Sets the compression and the encodings of {@code builder}, and returns it. */
  public static <T, B extends ParquetWriter.Builder<T, B>> B of(B builder) {
    builder
        .withConf(new Configuration(false))
        .withCompressionCodec(CompressionCodecName.ZSTD)
        .withDictionaryEncoding(false);
    ParquetField.dictionaryColumns(ArticleSchema.ARTICLE)
        .forEach(column -> builder.withDictionaryEncoding(column, true));
    return builder;
  }
}
