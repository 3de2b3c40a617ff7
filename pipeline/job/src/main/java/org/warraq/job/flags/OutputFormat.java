// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

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

  public String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
