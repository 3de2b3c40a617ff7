// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The payload of a rejected input: its bytes, and what is needed to read them again.
 *
 * @param bytes the input, or the part of it that could be read
 * @param type what the bytes are
 * @param columns names in the header row of a CSV file; null for other types
 */
@SuppressWarnings("ArrayRecordComponent") // Payloads are never compared, nor are bytes changed.
public record Payload(byte[] bytes, Type type, List<String> columns) {

  /** What a payload is. The type decides whether and how a replay can read it again. */
  public enum Type {
    /** The text of an article that was read but not annotated. */
    @JsonProperty("article")
    ARTICLE,
    /** A whole text file. */
    @JsonProperty("text")
    TEXT,
    /** One line of a JSONL file. */
    @JsonProperty("jsonl")
    JSONL,
    /** One record of a CSV file. */
    @JsonProperty("csv")
    CSV,
    /** One row of a Parquet file, as a line of JSON in UTF-8. */
    @JsonProperty("row")
    ROW,
    /** One of many articles in a text file: a line, or the lines between blank lines. */
    @JsonProperty("block")
    BLOCK,
    /** One element {@code <doc>} of a Wikipedia extract. */
    @JsonProperty("doc")
    DOC,
    /** One document of CoNLL-U. */
    @JsonProperty("conllu")
    CONLLU,
    /** One WARC record. */
    @JsonProperty("warc")
    WARC,
    /** Only a part of the input. A replay cannot use it and must read the source again. */
    @JsonProperty("part")
    PART
  }

  /** Returns a payload without columns. */
  public static Payload of(Type type, byte[] bytes) {
    return new Payload(bytes, type, null);
  }
}
