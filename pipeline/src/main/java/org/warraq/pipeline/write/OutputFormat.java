// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.apache.beam.sdk.io.FileIO;
import org.warraq.article.AnnotatedArticle;

/** What annotated records are written as. */
public enum OutputFormat {
  /**
   * Columns for DuckDB, Spark, BigQuery and pandas; ZSTD, schema version in the file's metadata.
   */
  @JsonProperty("parquet")
  PARQUET,
  /** One JSON object a line. */
  @JsonProperty("jsonl")
  JSONL,
  /** One token a line, for linguists' tools. */
  @JsonProperty("conllu")
  CONLLU;

  String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  FileIO.Sink<AnnotatedArticle> sink(String modelVersion) {
    return switch (this) {
      case PARQUET -> ParquetSink.of(modelVersion);
      case JSONL -> JsonLinesSink.of(modelVersion);
      case CONLLU -> ConlluSink.of(modelVersion);
    };
  }
}
