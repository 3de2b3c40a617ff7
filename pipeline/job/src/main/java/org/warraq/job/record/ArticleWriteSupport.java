// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.warraq.job.record.ArticleRecord.EntityRecord;
import org.warraq.job.record.ArticleRecord.SegmentRecord;
import org.warraq.job.record.ArticleRecord.SentenceRecord;
import org.warraq.job.record.ArticleRecord.WordRecord;

/** Hands records to Parquet field by field; the numbers are the fields' places in the schema. */
public final class ArticleWriteSupport extends WriteSupport<ArticleRecord> {
  private static final MessageType SCHEMA = read("article.schema");

  private final Map<String, String> metadata;

  /** Tags and types: few, and written for each segment. */
  private final Map<String, Binary> labels = new HashMap<>();

  private RecordConsumer out;

  /**
   * @param metadata for the file's footer
   */
  public ArticleWriteSupport(Map<String, String> metadata) {
    this.metadata = metadata;
  }

  @Override
  @SuppressWarnings("deprecation") // Abstract though deprecated.
  public WriteContext init(Configuration configuration) {
    return new WriteContext(SCHEMA, metadata);
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(SCHEMA, metadata);
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    out = consumer;
  }

  @Override
  public void write(ArticleRecord article) {
    out.startMessage();
    string(0, "id", article.id());
    string(1, "source", article.source());
    if (article.title() != null) {
      string(2, "title", article.title());
    }
    string(3, "text", article.text());
    string(4, "sha256", article.sha256());
    integer(5, "schema_version", article.schemaVersion());
    string(6, "model_version", article.modelVersion());
    list(7, "sentences", article.sentences(), this::sentence);
    list(8, "entities", article.entities(), this::entity);
    out.endMessage();
  }

  private void sentence(SentenceRecord sentence) {
    integer(0, "begin", sentence.begin());
    integer(1, "end", sentence.end());
    list(2, "words", sentence.words(), this::word);
  }

  private void word(WordRecord word) {
    string(0, "text", word.text());
    integer(1, "begin", word.begin());
    integer(2, "end", word.end());
    list(3, "segments", word.segments(), this::segment);
  }

  private void segment(SegmentRecord segment) {
    string(0, "form", segment.form());
    integer(1, "begin", segment.begin());
    integer(2, "end", segment.end());
    if (segment.tag() != null) {
      label(3, "tag", segment.tag());
      label(4, "upos", segment.upos());
    }
  }

  private void entity(EntityRecord entity) {
    label(0, "type", entity.type());
    string(1, "text", entity.text());
    string(2, "normalized", entity.normalized());
    integer(3, "begin", entity.begin());
    integer(4, "end", entity.end());
    integer(5, "sentence", entity.sentence());
    out.startField("score", 6);
    out.addFloat(entity.score());
    out.endField("score", 6);
  }

  /** A list in the standard three levels: Parquet wants the inner two left out if it is empty. */
  private <T> void list(int field, String name, List<T> items, Consumer<T> write) {
    out.startField(name, field);
    out.startGroup();
    if (!items.isEmpty()) {
      out.startField("list", 0);
      for (T item : items) {
        out.startGroup();
        out.startField("element", 0);
        out.startGroup();
        write.accept(item);
        out.endGroup();
        out.endField("element", 0);
        out.endGroup();
      }
      out.endField("list", 0);
    }
    out.endGroup();
    out.endField(name, field);
  }

  private void string(int field, String name, String value) {
    binary(field, name, Binary.fromString(value));
  }

  private void label(int field, String name, String value) {
    binary(field, name, labels.computeIfAbsent(value, Binary::fromString));
  }

  private void binary(int field, String name, Binary value) {
    out.startField(name, field);
    out.addBinary(value);
    out.endField(name, field);
  }

  private void integer(int field, String name, int value) {
    out.startField(name, field);
    out.addInteger(value);
    out.endField(name, field);
  }

  private static MessageType read(String resource) {
    try (InputStream in = ArticleWriteSupport.class.getResourceAsStream(resource)) {
      return MessageTypeParser.parseMessageType(
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the jar lacks " + resource, e);
    }
  }
}
