// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.query;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rows of a query as a text table for a terminal.
 *
 * <p>Text from articles could contain control characters that change the terminal. Therefore
 * control and format characters are shown as {@code �}, and line breaks as {@code ⏎}.
 */
final class TextTable {
  /** Longer values are cut, in code points. */
  private static final int MAX_CELL_LENGTH = 120;

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  /**
   * Control and format characters, which include marks of text direction, and unpaired surrogates.
   * The joiners U+200C and U+200D are kept because Arabic spelling needs them.
   */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\u200c\\u200d]]");

  private static final Pattern ZERO_WIDTH = Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}]");
  private static final Set<Integer> NUMBERS =
      Set.of(
          Types.TINYINT,
          Types.SMALLINT,
          Types.INTEGER,
          Types.BIGINT,
          Types.FLOAT,
          Types.DOUBLE,
          Types.DECIMAL);

  private final List<String> header = new ArrayList<>();
  private final List<Boolean> numeric = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private boolean truncated;

  private TextTable() {}

  /** Reads at most {@code maxRows} rows. */
  static TextTable of(ResultSet found, int maxRows) throws SQLException {
    TextTable table = new TextTable();
    ResultSetMetaData columns = found.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      table.header.add(printable(columns.getColumnLabel(i)));
      // DuckDB's sums are of type HUGEINT, which JDBC does not know.
      table.numeric.add(
          NUMBERS.contains(columns.getColumnType(i))
              || columns.getColumnTypeName(i).equals("HUGEINT"));
    }
    while (found.next()) {
      if (table.rows.size() == maxRows) {
        table.truncated = true;
        break;
      }
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= table.header.size(); i++) {
        row.add(printable(found.getString(i)));
      }
      table.rows.add(row);
    }
    return table;
  }

  private static String printable(String value) {
    if (value == null) {
      return "";
    }
    String oneLine = LINE_BREAK.matcher(value).replaceAll("⏎");
    String safe = UNSAFE.matcher(oneLine).replaceAll("\uFFFD");
    return safe.codePointCount(0, safe.length()) <= MAX_CELL_LENGTH
        ? safe
        : safe.substring(0, safe.offsetByCodePoints(0, MAX_CELL_LENGTH - 1)) + "…";
  }

  void write(Writer out) throws IOException {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Math.max(
              width(header.get(i)),
              rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0));
    }
    writeRow(header, widths, out);
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("─".repeat(width));
    }
    writeRow(rule, widths, out);
    for (List<String> row : rows) {
      writeRow(row, widths, out);
    }
    if (truncated) {
      out.write("… and more rows: --rows=N shows N rows, --format=csv has all\n");
    }
  }

  private void writeRow(List<String> row, int[] widths, Writer out) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String space = " ".repeat(widths[i] - width(row.get(i)));
      line.append(numeric.get(i) ? space + row.get(i) : row.get(i) + space).append("  ");
    }
    out.write(line.toString().stripTrailing() + "\n");
  }

  /** The number of columns that a text takes on the terminal. Diacritics take none. */
  private static int width(String text) {
    return (int) ZERO_WIDTH.matcher(text).replaceAll("").codePoints().count();
  }
}
