// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.query;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Prints the rows of a query as CSV: RFC 4180 with a header row, but with lines that end in LF, and
 * with every cell an {@link InertCell}.
 */
final class CsvRows {
  private CsvRows() {}

  /** Writes all rows. The writer stays open. */
  static void write(ResultSet rows, Writer out) throws SQLException, IOException {
    int columns = rows.getMetaData().getColumnCount();
    CSVPrinter csv =
        new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
    for (int i = 1; i <= columns; i++) {
      csv.print(InertCell.of(rows.getMetaData().getColumnLabel(i)));
    }
    csv.println();
    while (rows.next()) {
      for (int i = 1; i <= columns; i++) {
        csv.print(InertCell.of(rows.getString(i)));
      }
      csv.println();
    }
    csv.flush();
  }
}
