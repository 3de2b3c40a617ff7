// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/**
 * A field of a record in Parquet: its name and type, and how its value is written. Immutable and
 * safe for use by many threads.
 *
 * @param dictionaryColumns dotted paths, beginning with this field, of the columns to be written
 *     with a dictionary because their values occur often
 * @param writer writes the field of a given record
 * @param <R> the record that the field belongs to
 */
record ParquetField<R>(Type type, List<String> dictionaryColumns, FieldWriter<R> writer) {

  /** Writes one field of a record; {@code index} is the field's place in the record, from 0. */
  @FunctionalInterface
  interface FieldWriter<R> {
    void write(R record, int index, ParquetOutput out);
  }

  /** A text. */
  static <R> ParquetField<R> string(String name, Function<R, String> get) {
    return new ParquetField<>(
        stringType(Repetition.REQUIRED, name),
        List.of(),
        (record, index, out) -> out.string(name, index, get.apply(record)));
  }

  /**
   * A text that occurs often in one file, such as a word; without a {@link ParquetLayout
   * dictionary}.
   */
  static <R> ParquetField<R> word(String name, Function<R, String> get) {
    return new ParquetField<>(
        stringType(Repetition.REQUIRED, name),
        List.of(),
        (record, index, out) -> out.repeated(name, index, get.apply(record)));
  }

  /** A text that may be null. */
  static <R> ParquetField<R> optionalString(String name, Function<R, String> get) {
    return new ParquetField<>(
        stringType(Repetition.OPTIONAL, name),
        List.of(),
        (record, index, out) -> {
          String text = get.apply(record);
          if (text != null) {
            out.string(name, index, text);
          }
        });
  }

  /** A text that occurs often in one file, such as a tag; written with a dictionary. */
  static <R> ParquetField<R> label(String name, Function<R, String> get) {
    return new ParquetField<>(
        stringType(Repetition.REQUIRED, name),
        List.of(name),
        (record, index, out) -> out.repeated(name, index, get.apply(record)));
  }

  /** A text that may be null and occurs often in one file, such as a lemma; with a dictionary. */
  static <R> ParquetField<R> optionalLabel(String name, Function<R, String> get) {
    return new ParquetField<>(
        stringType(Repetition.OPTIONAL, name),
        List.of(name),
        (record, index, out) -> {
          String label = get.apply(record);
          if (label != null) {
            out.repeated(name, index, label);
          }
        });
  }

  /** An integer of 32 bits. */
  static <R> ParquetField<R> int32(String name, ToIntFunction<R> get) {
    return new ParquetField<>(
        Types.required(PrimitiveTypeName.INT32).named(name),
        List.of(),
        (record, index, out) -> out.int32(name, index, get.applyAsInt(record)));
  }

  /** An integer of 32 bits that may be null. */
  static <R> ParquetField<R> optionalInt32(String name, Function<R, Integer> get) {
    return new ParquetField<>(
        Types.optional(PrimitiveTypeName.INT32).named(name),
        List.of(),
        (record, index, out) -> {
          Integer number = get.apply(record);
          if (number != null) {
            out.int32(name, index, number);
          }
        });
  }

  /** A floating-point number of 32 bits. */
  static <R> ParquetField<R> float32(String name, ToDoubleFunction<R> get) {
    return new ParquetField<>(
        Types.required(PrimitiveTypeName.FLOAT).named(name),
        List.of(),
        (record, index, out) -> out.float32(name, index, (float) get.applyAsDouble(record)));
  }

  /** A day that may be null, in ISO 8601 such as 2026-01-18. Parquet counts days since 1970. */
  static <R> ParquetField<R> optionalDate(String name, Function<R, String> get) {
    return new ParquetField<>(
        Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named(name),
        List.of(),
        (record, index, out) -> {
          String date = get.apply(record);
          if (date != null) {
            out.int32(name, index, (int) LocalDate.parse(date).toEpochDay());
          }
        });
  }

  /**
   * Texts by name, in Parquet's standard form of a map. The names are written with a dictionary.
   */
  static <R> ParquetField<R> map(String name, Function<R, Map<String, String>> get) {
    return new ParquetField<>(
        Types.requiredMap()
            .key(stringType(Repetition.REQUIRED, "key"))
            .value(stringType(Repetition.REQUIRED, "value"))
            .named(name),
        List.of(name + ".key_value.key"),
        (record, index, out) -> out.map(name, index, get.apply(record)));
  }

  /** A list of records, in Parquet's standard form of three levels. */
  static <R, E> ParquetField<R> list(
      String name, Function<R, List<E>> get, List<ParquetField<E>> element) {
    return new ParquetField<>(
        Types.requiredList()
            .setElementType(Types.requiredGroup().addFields(types(element)).named("element"))
            .named(name),
        dictionaryColumns(element).stream().map(path -> name + ".list.element." + path).toList(),
        (record, index, out) -> out.list(name, index, get.apply(record), element));
  }

  /** Returns this field, written with a dictionary. */
  ParquetField<R> withDictionary() {
    return new ParquetField<>(type, List.of(type.getName()), writer);
  }

  static <R> Type[] types(List<ParquetField<R>> fields) {
    return fields.stream().map(ParquetField::type).toArray(Type[]::new);
  }

  /** Returns the dotted paths of all columns of a record that are written with a dictionary. */
  static <R> List<String> dictionaryColumns(List<ParquetField<R>> fields) {
    return fields.stream().flatMap(field -> field.dictionaryColumns().stream()).toList();
  }

  private static Type stringType(Repetition repetition, String name) {
    return Types.primitive(PrimitiveTypeName.BINARY, repetition)
        .as(LogicalTypeAnnotation.stringType())
        .named(name);
  }
}
