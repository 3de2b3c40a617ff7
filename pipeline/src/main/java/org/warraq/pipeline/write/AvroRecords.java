// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.pipeline.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.warraq.pipeline.write.ArticleRecord.EntityRecord;
import org.warraq.pipeline.write.ArticleRecord.SegmentRecord;
import org.warraq.pipeline.write.ArticleRecord.SentenceRecord;
import org.warraq.pipeline.write.ArticleRecord.WordRecord;

/** Makes Avro records, which Parquet's writer takes, of our own. */
final class AvroRecords {
  static final Schema SCHEMA = read("article.avsc");
  private static final Schema SENTENCE = items(SCHEMA, "sentences");
  private static final Schema WORD = items(SENTENCE, "words");
  private static final Schema SEGMENT = items(WORD, "segments");
  private static final Schema ENTITY = items(SCHEMA, "entities");

  private AvroRecords() {}

  static GenericRecord of(ArticleRecord article) {
    return new GenericRecordBuilder(SCHEMA)
        .set("id", article.id())
        .set("source", article.source())
        .set("title", article.title())
        .set("text", article.text())
        .set("sha256", article.sha256())
        .set("schema_version", article.schemaVersion())
        .set("model_version", article.modelVersion())
        .set("sentences", all(article.sentences(), AvroRecords::of))
        .set("entities", all(article.entities(), AvroRecords::of))
        .build();
  }

  private static GenericRecord of(SentenceRecord sentence) {
    return new GenericRecordBuilder(SENTENCE)
        .set("begin", sentence.begin())
        .set("end", sentence.end())
        .set("words", all(sentence.words(), AvroRecords::of))
        .build();
  }

  private static GenericRecord of(WordRecord word) {
    return new GenericRecordBuilder(WORD)
        .set("text", word.text())
        .set("begin", word.begin())
        .set("end", word.end())
        .set("segments", all(word.segments(), AvroRecords::of))
        .build();
  }

  private static GenericRecord of(SegmentRecord segment) {
    return new GenericRecordBuilder(SEGMENT)
        .set("form", segment.form())
        .set("begin", segment.begin())
        .set("end", segment.end())
        .set("tag", segment.tag())
        .set("upos", segment.upos())
        .build();
  }

  private static GenericRecord of(EntityRecord entity) {
    return new GenericRecordBuilder(ENTITY)
        .set("type", entity.type())
        .set("text", entity.text())
        .set("normalized", entity.normalized())
        .set("begin", entity.begin())
        .set("end", entity.end())
        .set("sentence", entity.sentence())
        .set("score", entity.score())
        .build();
  }

  private static <T> List<GenericRecord> all(List<T> values, Function<T, GenericRecord> of) {
    return values.stream().map(of).toList();
  }

  private static Schema items(Schema schema, String field) {
    return schema.getField(field).schema().getElementType();
  }

  private static Schema read(String resource) {
    try (InputStream in = AvroRecords.class.getResourceAsStream(resource)) {
      return new Schema.Parser().parse(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar lacks " + resource, e);
    }
  }
}
