// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.records;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.warraq.report.resource.Resources;

/**
 * The records of an output folder, as views of an in-memory DuckDB: {@code articles}, {@code
 * sentences}, {@code words}, {@code segments}, {@code entities} and {@code rejected}, defined in
 * {@code views.sql}. Nothing is copied; each query reads the files.
 *
 * <p>Not thread-safe.
 */
public final class RunRecords implements AutoCloseable {
  private final RunFolder folder;
  private final Connection connection;

  private RunRecords(RunFolder folder, Connection connection) {
    this.folder = folder;
    this.connection = connection;
  }

  /**
   * Opens what a run wrote into {@code output}.
   *
   * @throws UnreadableRunException if there are no records that can be read
   */
  public static RunRecords open(Path output) {
    RunFolder folder = RunFolder.of(output);
    String views =
        Resources.text(RunRecords.class, "views.sql")
            .replace("${records}", folder.recordsTable())
            .replace("${rejected}", folder.rejectedTable());
    try {
      RunRecords records = new RunRecords(folder, DriverManager.getConnection("jdbc:duckdb:"));
      records.execute(views);
      return records;
    } catch (SQLException e) {
      throw new UnreadableRunException(
          "%s: no records that can be read; annotate again (%s)"
              .formatted(folder.annotated(), e.getMessage().lines().findFirst().orElse("")),
          e);
    }
  }

  /** Where these records lie. */
  public RunFolder folder() {
    return folder;
  }

  /** For queries of one's own; closed with this. */
  public Connection connection() {
    return connection;
  }

  /** Runs statements without a result. */
  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows of a query as a JSON array of objects. */
  public String json(String sql) throws SQLException {
    String query = "SELECT coalesce(to_json(list(r)), '[]') FROM (" + sql + ") r";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB cannot let go of " + folder.annotated(), e);
    }
  }
}
