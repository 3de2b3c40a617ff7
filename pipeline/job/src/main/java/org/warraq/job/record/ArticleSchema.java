// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import static org.warraq.job.record.ParquetField.float32;
import static org.warraq.job.record.ParquetField.int32;
import static org.warraq.job.record.ParquetField.label;
import static org.warraq.job.record.ParquetField.list;
import static org.warraq.job.record.ParquetField.map;
import static org.warraq.job.record.ParquetField.optionalDate;
import static org.warraq.job.record.ParquetField.optionalInt32;
import static org.warraq.job.record.ParquetField.optionalLabel;
import static org.warraq.job.record.ParquetField.optionalString;
import static org.warraq.job.record.ParquetField.string;
import static org.warraq.job.record.ParquetField.word;

import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.warraq.job.record.ArticleRecord.EntityRecord;
import org.warraq.job.record.ArticleRecord.SegmentRecord;
import org.warraq.job.record.ArticleRecord.SentenceRecord;
import org.warraq.job.record.ArticleRecord.WordRecord;

/**
 * The fields of an {@link ArticleRecord} in Parquet, in their order. The schema of the files, the
 * code that writes them and the choice of dictionary columns all follow this list.
 */
final class ArticleSchema {
  private static final List<ParquetField<SegmentRecord>> SEGMENT =
      List.of(
          word("form", SegmentRecord::form),
          int32("begin", SegmentRecord::begin),
          int32("end", SegmentRecord::end),
          optionalLabel("tag", SegmentRecord::tag),
          optionalLabel("upos", SegmentRecord::upos),
          optionalLabel("lemma", SegmentRecord::lemma),
          optionalLabel("lemma_vocalized", SegmentRecord::lemmaVocalized),
          optionalLabel("root", SegmentRecord::root),
          optionalLabel("features", SegmentRecord::features));

  private static final List<ParquetField<WordRecord>> WORD =
      List.of(
          word("text", WordRecord::text),
          int32("begin", WordRecord::begin),
          int32("end", WordRecord::end),
          list("segments", WordRecord::segments, SEGMENT));

  private static final List<ParquetField<SentenceRecord>> SENTENCE =
      List.of(
          int32("begin", SentenceRecord::begin),
          int32("end", SentenceRecord::end),
          list("words", SentenceRecord::words, WORD));

  private static final List<ParquetField<EntityRecord>> ENTITY =
      List.of(
          label("type", EntityRecord::type),
          string("text", EntityRecord::text),
          optionalString("name", EntityRecord::name),
          string("normalized", EntityRecord::normalized),
          int32("begin", EntityRecord::begin),
          int32("end", EntityRecord::end),
          int32("sentence", EntityRecord::sentence),
          float32("score", EntityRecord::score),
          optionalInt32("entity_id", EntityRecord::entityId));

  /** The fields of a whole record. */
  static final List<ParquetField<ArticleRecord>> ARTICLE =
      List.of(
          string("id", ArticleRecord::id),
          string("source", ArticleRecord::source).withDictionary(),
          optionalString("title", ArticleRecord::title),
          string("text", ArticleRecord::text),
          optionalDate("date", ArticleRecord::date),
          optionalString("url", ArticleRecord::url),
          map("metadata", ArticleRecord::metadata),
          string("sha256", ArticleRecord::sha256),
          int32("schema_version", ArticleRecord::schemaVersion).withDictionary(),
          string("model_version", ArticleRecord::modelVersion).withDictionary(),
          list("sentences", ArticleRecord::sentences, SENTENCE),
          list("entities", ArticleRecord::entities, ENTITY));

  /** The schema of a Parquet file of records. */
  static final MessageType PARQUET =
      new MessageType("org.warraq.Article", ParquetField.types(ARTICLE));

  private ArticleSchema() {}
}
