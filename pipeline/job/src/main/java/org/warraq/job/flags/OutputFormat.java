// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The format of the records. */
public enum OutputFormat {
  /** Columns for DuckDB, Spark, BigQuery and pandas, compressed with ZSTD. */
  @JsonProperty("parquet")
  PARQUET,
  /** One JSON object per line. */
  @JsonProperty("jsonl")
  JSONL,
  /** One token per line (CoNLL-U), for the tools of linguists. */
  @JsonProperty("conllu")
  CONLLU;

  /** The extension of file names, with its dot. */
  public String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** The name of the format on the command line, such as {@code jsonl}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
