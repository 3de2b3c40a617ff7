// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.records;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A column of the files that hold records or rejected inputs.
 *
 * @param type DuckDB's name of the type
 */
record Column(String name, String type) {
  private static final String WORDS =
      "STRUCT(\"text\" VARCHAR, \"begin\" INTEGER, \"end\" INTEGER, segments STRUCT(form VARCHAR,"
          + " \"begin\" INTEGER, \"end\" INTEGER, tag VARCHAR, upos VARCHAR, lemma VARCHAR,"
          + " lemma_vocalized VARCHAR, root VARCHAR, features VARCHAR)[])[]";

  private static final Column METADATA = new Column("metadata", "MAP(VARCHAR, VARCHAR)");

  static final List<Column> OF_RECORDS =
      List.of(
          text("id"),
          text("source"),
          text("title"),
          text("text"),
          new Column("date", "DATE"),
          text("url"),
          METADATA,
          text("sha256"),
          new Column("schema_version", "INTEGER"),
          text("model_version"),
          new Column(
              "sentences", "STRUCT(\"begin\" INTEGER, \"end\" INTEGER, words " + WORDS + ")[]"),
          new Column(
              "entities",
              "STRUCT(type VARCHAR, \"text\" VARCHAR, \"name\" VARCHAR, normalized VARCHAR,"
                  + " \"begin\" INTEGER, \"end\" INTEGER, sentence INTEGER, score FLOAT,"
                  + " entity_id INTEGER)[]"));

  static final List<Column> OF_REJECTED =
      List.of(
          text("id"),
          text("source"),
          text("stage"),
          text("error"),
          text("message"),
          text("payload"),
          text("payload_encoding"),
          text("payload_type"),
          text("title"),
          new Column("columns", "VARCHAR[]"),
          new Column("date", "DATE"),
          text("url"),
          METADATA);

  private static Column text(String name) {
    return new Column(name, "VARCHAR");
  }

  /** Writes columns as the argument {@code columns} of DuckDB's {@code read_json}. */
  static String ofJson(List<Column> columns) {
    return columns.stream()
        .map(column -> "%s: '%s'".formatted(column.name(), column.type()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /**
   * SQL for a FROM clause: a table without rows, used if there are no files. It has these columns
   * and {@code filename}, like the tables that read files.
   */
  static String noRows(List<Column> columns) {
    return columns.stream()
        .map(column -> "NULL::%s AS %s, ".formatted(column.type(), column.name()))
        .collect(Collectors.joining("", "(SELECT ", "'' AS filename WHERE false)"));
  }
}
