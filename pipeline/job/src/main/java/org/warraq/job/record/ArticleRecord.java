// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;

/**
 * The annotated record that users see, schema version {@value #SCHEMA_VERSION}. Every {@code begin}
 * and {@code end} is half-open and counts Unicode code points of {@code text}.
 *
 * @param title null for none
 * @param sha256 of {@code text} in UTF-8, in hexadecimal
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonPropertyOrder({
  "id",
  "source",
  "title",
  "text",
  "sha256",
  "schema_version",
  "model_version",
  "sentences",
  "entities"
})
public record ArticleRecord(
    String id,
    String source,
    String title,
    String text,
    String sha256,
    int schemaVersion,
    String modelVersion,
    List<SentenceRecord> sentences,
    List<EntityRecord> entities) {
  /** Goes up when a field is added; none is ever taken away. */
  public static final int SCHEMA_VERSION = 1;

  /** A sentence; {@code words} is empty if the article was not segmented. */
  @JsonPropertyOrder({"begin", "end", "words"})
  public record SentenceRecord(int begin, int end, List<WordRecord> words) {}

  /** What stands between spaces and punctuation; its segments tile it. */
  @JsonPropertyOrder({"text", "begin", "end", "segments"})
  public record WordRecord(String text, int begin, int end, List<SegmentRecord> segments) {}

  /**
   * A clitic or stem.
   *
   * @param form its normalised spelling, as the models see it
   * @param tag the ATB tag, or null if the article was not tagged
   * @param upos the Universal tag, likewise
   */
  @JsonPropertyOrder({"form", "begin", "end", "tag", "upos"})
  public record SegmentRecord(String form, int begin, int end, String tag, String upos) {}

  /**
   * A named mention.
   *
   * @param normalized one spelling for all spellings of the name
   * @param sentence the number of its sentence, from 0
   * @param score how often mentions are right that the model is as sure of, 0 to 1
   */
  @JsonPropertyOrder({"type", "text", "normalized", "begin", "end", "sentence", "score"})
  public record EntityRecord(
      String type, String text, String normalized, int begin, int end, int sentence, float score) {}
}
