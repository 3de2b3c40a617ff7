// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A raw input that was rejected, and what one must know to read it again.
 *
 * @param bytes the input itself, or as much of it as there is
 * @param type how an article lies in it
 * @param columns of CSV, the names in the header row; else null
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; handed on without a copy.
public record Payload(byte[] bytes, Type type, List<String> columns) {

  /** What a payload is, and so whether and how it can be read again. */
  public enum Type {
    /** The text of an article, which was read but not annotated. */
    @JsonProperty("article")
    ARTICLE,
    /** A text file. */
    @JsonProperty("text")
    TEXT,
    /** A line of JSON. */
    @JsonProperty("jsonl")
    JSONL,
    /** A record of CSV. */
    @JsonProperty("csv")
    CSV,
    /** A row of Parquet, as a line of JSON in UTF-8. */
    @JsonProperty("row")
    ROW,
    /** Not the whole input, which has to be read anew from its source. */
    @JsonProperty("part")
    PART
  }

  public static Payload of(Type type, byte[] bytes) {
    return new Payload(bytes, type, null);
  }
}
