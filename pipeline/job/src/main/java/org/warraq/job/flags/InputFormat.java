// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How articles lie in a file. */
public enum InputFormat {
  /** One article in a file; a first line followed by a blank line is the title. */
  @JsonProperty("text")
  TEXT,
  /** One JSON object a line. */
  @JsonProperty("jsonl")
  JSONL,
  /** RFC 4180, with a header row. */
  @JsonProperty("csv")
  CSV,
  /** One article a row. */
  @JsonProperty("parquet")
  PARQUET
}
