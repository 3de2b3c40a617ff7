// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The view {@code latest} of an output folder, as {@code scripts/latest.sql} defines it. */
public final class Latest {
  private static final Path SQL = JobRun.seeds().resolveSibling("scripts/latest.sql");

  private Latest() {}

  /** Whole records as text, without their run, sorted by id. */
  public static List<String> records(Path output) throws IOException {
    return query(
        output,
        "SELECT (latest)::VARCHAR FROM (SELECT * EXCLUDE (run) FROM latest) AS latest ORDER BY id, sha256");
  }

  /** The ids of all records, sorted. */
  public static List<String> ids(Path output) throws IOException {
    return query(output, "SELECT id FROM latest ORDER BY id");
  }

  /** The first column of the result of a query. */
  public static List<String> query(Path output, String sql) throws IOException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute("SET VARIABLE output = '" + output + "'");
      statement.execute(Files.readString(SQL));
      List<String> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
