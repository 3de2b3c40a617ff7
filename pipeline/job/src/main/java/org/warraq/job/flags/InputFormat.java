// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flags;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The format of an input file. */
public enum InputFormat {
  /** Plain text: one article per file, or many, as {@code --articlesIn} says. */
  @JsonProperty("text")
  TEXT,
  /** One JSON object per line. */
  @JsonProperty("jsonl")
  JSONL,
  /** One JSON array of objects, or objects one after the other, over any number of lines. */
  @JsonProperty("json")
  JSON,
  /** CSV by RFC 4180, with a header row; one article per record. */
  @JsonProperty("csv")
  CSV,
  /** CSV whose columns are separated by tabs. */
  @JsonProperty("tsv")
  TSV,
  /** Parquet; one article per row. */
  @JsonProperty("parquet")
  PARQUET,
  /** WARC as WET files have it; one article per record of extracted text. */
  @JsonProperty("warc")
  WARC,
  /** The output of WikiExtractor; one article per {@code <doc>} element. */
  @JsonProperty("wikiextractor")
  WIKIEXTRACTOR,
  /** CoNLL-U; one article per document, whose sentences are kept. */
  @JsonProperty("conllu")
  CONLLU;

  /** The name of the format on the command line, such as {@code jsonl}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
