// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;

/**
 * An annotated article as it is written to files: the format that users see.
 *
 * <p>JSON lines have the components below under these names in snake case ({@code schema_version}),
 * in this order. Parquet has the same fields; {@link ArticleSchema} lists them, and {@code
 * ArticleSchemaTest} fails if one of the two lacks a field. A new field goes into both, and raises
 * {@link #SCHEMA_VERSION}.
 *
 * <p>Offsets ({@code begin}, {@code end}) count Unicode code points of {@code text}, from 0; the
 * end is exclusive. Records are immutable.
 *
 * @param id the article's id; unique within one run if the input's ids are
 * @param source path of the input file
 * @param title the title, which {@code text} begins with; null if the article has none
 * @param text the whole text, with the title
 * @param date the day of publication in ISO 8601, such as 2026-01-18; null if it is not known
 * @param url address on the web; null if it is not known
 * @param metadata other fields of the input, in its order; empty if there are none
 * @param sha256 SHA-256 of {@code text} in UTF-8, as 64 hexadecimal digits
 * @param schemaVersion the {@link #SCHEMA_VERSION} of the program that wrote the record
 * @param modelVersion versions of the annotators that made the record, joined with "+"
 * @param sentences in the order of the text
 * @param entities in the order of the text; empty if entities were not recognized
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ArticleRecord(
    String id,
    String source,
    String title,
    String text,
    String date,
    String url,
    Map<String, String> metadata,
    String sha256,
    int schemaVersion,
    String modelVersion,
    List<SentenceRecord> sentences,
    List<EntityRecord> entities) {
  /** Version of this format: raised when a field is added. A field is never removed. */
  public static final int SCHEMA_VERSION = 2;

  /** Lets records of version 1, which have no metadata, be read from JSON. */
  public ArticleRecord {
    metadata = metadata == null ? Map.of() : metadata;
  }

  /**
   * A sentence of an annotated article.
   *
   * @param begin offset of the first code point
   * @param end offset after the last code point
   * @param words in the order of the text; empty if the article was not segmented
   */
  public record SentenceRecord(int begin, int end, List<WordRecord> words) {}

  /**
   * A word of an annotated article: what is between spaces and punctuation.
   *
   * @param text the word as the article spells it
   * @param begin offset of the first code point
   * @param end offset after the last code point
   * @param segments in the order of the text; they cover the word without gap or overlap
   */
  public record WordRecord(String text, int begin, int end, List<SegmentRecord> segments) {}

  /**
   * A segment of a word: a clitic or a stem.
   *
   * @param form the normalised spelling, as the models see it
   * @param begin offset of the first code point
   * @param end offset after the last code point
   * @param tag the Penn Arabic Treebank tag; null if the article was not tagged
   * @param upos the Universal part of speech; null if the article was not tagged
   * @param lemma the dictionary form without diacritics; null if lemmas were not added
   * @param lemmaVocalized the dictionary form with diacritics; null if the lexicon lacks the word,
   *     so that the lemma is guessed
   * @param root the root consonants; null if there is no root
   * @param features the features as Universal Dependencies write them; null if there are none
   */
  @JsonNaming(SnakeCaseStrategy.class)
  public record SegmentRecord(
      String form,
      int begin,
      int end,
      String tag,
      String upos,
      String lemma,
      String lemmaVocalized,
      String root,
      String features) {}

  /**
   * An entity of an annotated article.
   *
   * @param type the {@link org.warraq.article.EntityType}
   * @param text the entity as the article spells it, without proclitics
   * @param name the entity as one would write it alone; null in records of schema version 1
   * @param normalized one spelling for all spellings of the entity
   * @param begin offset of the first code point
   * @param end offset after the last code point
   * @param sentence index of the entity's sentence in the article, from 0
   * @param score calibrated probability (0–1): of all entities scored 0.8, about 80 % are right
   * @param entityId index in the article's entities, from 0, of the fullest mention of the same
   *     thing; null in records of schema version 1
   */
  @JsonNaming(SnakeCaseStrategy.class)
  public record EntityRecord(
      String type,
      String text,
      String name,
      String normalized,
      int begin,
      int end,
      int sentence,
      float score,
      Integer entityId) {}
}
