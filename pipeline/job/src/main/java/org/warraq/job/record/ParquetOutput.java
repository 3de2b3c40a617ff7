// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.util.List;
import java.util.Map;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/**
 * Writes single fields of records to one Parquet file. A field is given by its name and by its
 * index in the record, from 0. Not thread-safe.
 */
final class ParquetOutput {
  private final RecordConsumer consumer;

  private final Utf8Cache utf8 = new Utf8Cache();

  ParquetOutput(RecordConsumer consumer) {
    this.consumer = consumer;
  }

  /** Writes a whole record. */
  <R> void message(R record, List<ParquetField<R>> fields) {
    consumer.startMessage();
    fields(record, fields);
    consumer.endMessage();
  }

  void string(String name, int index, String value) {
    binary(name, index, Utf8Cache.utf8(value));
  }

  /** Writes a text that occurs often, such as a tag or a lemma. */
  void repeated(String name, int index, String value) {
    binary(name, index, utf8.get(value));
  }

  void int32(String name, int index, int value) {
    consumer.startField(name, index);
    consumer.addInteger(value);
    consumer.endField(name, index);
  }

  void float32(String name, int index, float value) {
    consumer.startField(name, index);
    consumer.addFloat(value);
    consumer.endField(name, index);
  }

  /**
   * Writes a list in Parquet's standard form of three levels. The inner two levels are left out if
   * the list is empty, because Parquet demands it.
   */
  <E> void list(String name, int index, List<E> elements, List<ParquetField<E>> fields) {
    consumer.startField(name, index);
    consumer.startGroup();
    if (!elements.isEmpty()) {
      consumer.startField("list", 0);
      for (int i = 0; i < elements.size(); i++) {
        consumer.startGroup();
        consumer.startField("element", 0);
        consumer.startGroup();
        fields(elements.get(i), fields);
        consumer.endGroup();
        consumer.endField("element", 0);
        consumer.endGroup();
      }
      consumer.endField("list", 0);
    }
    consumer.endGroup();
    consumer.endField(name, index);
  }

  /** Writes a map in Parquet's standard form. The inner level is left out if the map is empty. */
  void map(String name, int index, Map<String, String> values) {
    consumer.startField(name, index);
    consumer.startGroup();
    if (!values.isEmpty()) {
      consumer.startField("key_value", 0);
      values.forEach(
          (key, value) -> {
            consumer.startGroup();
            string("key", 0, key);
            string("value", 1, value);
            consumer.endGroup();
          });
      consumer.endField("key_value", 0);
    }
    consumer.endGroup();
    consumer.endField(name, index);
  }

  private <R> void fields(R record, List<ParquetField<R>> fields) {
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).writer().write(record, i, this);
    }
  }

  private void binary(String name, int index, Binary value) {
    consumer.startField(name, index);
    consumer.addBinary(value);
    consumer.endField(name, index);
  }
}
