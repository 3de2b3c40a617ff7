// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** How files of records are encoded. */
public final class ParquetLayout {
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

  private ParquetLayout() {}

  /** A builder of writers that encode records so. */
  public static <T, B extends ParquetWriter.Builder<T, B>> B of(B builder) {
    builder
        .withConf(new Configuration(false))
        .withCompressionCodec(CompressionCodecName.ZSTD)
        .withDictionaryEncoding(false);
    DICTIONARIES.forEach(column -> builder.withDictionaryEncoding(column, true));
    return builder;
  }
}
