// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The format of an input file. */
public enum InputFormat {
  /** One article per file; if the second line is blank, the first line is the title. */
  @JsonProperty("text")
  TEXT,
  /** One JSON object per line. */
  @JsonProperty("jsonl")
  JSONL,
  /** CSV by RFC 4180, with a header row; one article per record. */
  @JsonProperty("csv")
  CSV,
  /** Parquet; one article per row. */
  @JsonProperty("parquet")
  PARQUET;

  /** The name of the format on the command line, such as {@code jsonl}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
