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
 * The records of an output folder as views of an in-memory DuckDB: {@code articles}, {@code
 * sentences}, {@code words}, {@code segments}, {@code entities}, {@code rejected}, {@code
 * person_mentions}, {@code persons} and {@code place_mentions}. {@code views.sql}, {@code
 * persons.sql} and {@code places.sql} define them; {@code names.sql} defines macros that normalize
 * names. Nothing is loaded in advance; each query reads the files.
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
   * Opens an output folder.
   *
   * @throws UnreadableRunException if there are no records, or they cannot be read
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
      records.execute(Resources.text(RunRecords.class, "persons.sql"));
      records.execute(Resources.text(RunRecords.class, "places.sql"));
      records.execute(Resources.text(RunRecords.class, "names.sql"));
      return records;
    } catch (SQLException e) {
      throw new UnreadableRunException(
          "%s: these records cannot be read; annotate again (%s)"
              .formatted(folder.annotated(), e.getMessage().lines().findFirst().orElse("")),
          e);
    }
  }

  /** The output folder that holds these records. */
  public RunFolder folder() {
    return folder;
  }

  /** The connection for further queries. Closing this object closes it. */
  public Connection connection() {
    return connection;
  }

  /** Runs SQL statements that give no rows. */
  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs a query and returns its rows as a JSON array of objects. */
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
      throw new IllegalStateException("DuckDB cannot close " + folder.annotated(), e);
    }
  }
}
