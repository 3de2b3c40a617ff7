// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;

/** Writes article records to a Parquet file, field by field. Not thread-safe. */
public final class ArticleWriteSupport extends WriteSupport<ArticleRecord> {
  private final Map<String, String> metadata;
  private ParquetOutput out;

  /**
   * @param metadata keys and values for the file's footer
   */
  public ArticleWriteSupport(Map<String, String> metadata) {
    this.metadata = metadata;
  }

  @Override
  @SuppressWarnings(
      "deprecation") // Parquet deprecates this method, but still declares it abstract.
  public WriteContext init(Configuration configuration) {
    return new WriteContext(ArticleSchema.PARQUET, metadata);
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(ArticleSchema.PARQUET, metadata);
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    out = new ParquetOutput(consumer);
  }

  @Override
  public void write(ArticleRecord article) {
    out.message(article, ArticleSchema.ARTICLE);
  }
}
