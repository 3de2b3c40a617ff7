// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.query;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.warraq.report.records.RunRecords;

/**
 * Runs a query and writes its rows.
 *
 * @param maxRows number of rows of a table, at most
 * @param byteOrderMark whether CSV begins with one
 */
record Answer(AnswerFormat format, int maxRows, boolean byteOrderMark) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Writes the rows to a file in UTF-8. If the query fails, the file is left as it is. */
  void write(RunRecords records, String query, Path file) throws SQLException, IOException {
    if (format == AnswerFormat.PARQUET) {
      records.execute(
          "COPY (%s\n) TO '%s' (FORMAT parquet, COMPRESSION zstd)"
              .formatted(withoutSemicolon(query), file.toString().replace("'", "''")));
      return;
    }
    try (Statement statement = records.connection().createStatement()) {
      boolean hasRows = statement.execute(sql(query));
      try (Writer out = Files.newBufferedWriter(file)) {
        writeRows(statement, hasRows, out);
      }
    }
  }

  /** Writes the rows to {@code out}, which stays open. Parquet cannot be printed. */
  void print(RunRecords records, String query, Writer out) throws SQLException, IOException {
    try (Statement statement = records.connection().createStatement()) {
      writeRows(statement, statement.execute(sql(query)), out);
      out.flush();
    }
  }

  private String sql(String query) {
    return format == AnswerFormat.JSON
        ? "SELECT to_json(r) FROM (%s\n) r".formatted(withoutSemicolon(query))
        : query;
  }

  private static String withoutSemicolon(String query) {
    return query.strip().replaceFirst(";+$", "");
  }

  private void writeRows(Statement statement, boolean hasRows, Writer out)
      throws SQLException, IOException {
    if (!hasRows) {
      return;
    }
    try (ResultSet rows = statement.getResultSet()) {
      switch (format) {
        case TABLE -> TextTable.of(rows, maxRows).write(out);
        case JSON -> writeJson(rows, out);
        default -> {
          out.write(byteOrderMark ? String.valueOf(BYTE_ORDER_MARK) : "");
          CsvRows.write(rows, out);
        }
      }
    }
  }

  private static void writeJson(ResultSet rows, Writer out) throws SQLException, IOException {
    String before = "[\n";
    while (rows.next()) {
      out.write(before);
      out.write(rows.getString(1));
      before = ",\n";
    }
    out.write(before.equals(",\n") ? "\n]\n" : "[]\n");
  }
}
