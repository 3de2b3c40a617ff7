// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Keeps the SQL of a user from changing anything: what {@code --readOnly} means. SQL may only
 * select; it may write no file, use no network and load no extension. It can still read every local
 * file that its user can read.
 */
final class ReadOnly {
  /** Without extensions, DuckDB has no network. The last setting keeps the others as they are. */
  private static final String SETTINGS =
      """
      SET autoinstall_known_extensions = false;
      SET autoload_known_extensions = false;
      SET allow_community_extensions = false;
      SET lock_configuration = true;
      """;

  /** Functions that write files or change settings in a SELECT, or run SQL that is in a text. */
  private static final String REFUSED_FUNCTIONS =
      "enable_logging|disable_logging|truncate_duckdb_logs|enable_profiling|disable_profiling"
          + "|checkpoint|force_checkpoint|query|json_execute_serialized_sql";

  /** DuckDB's own parser says what a statement is: it can write a SELECT, and no other, as JSON. */
  private static final String PARSE =
      """
      SELECT
          parsed->>'error_type', parsed->>'error_message',
          regexp_matches(parsed::VARCHAR, '"function_name":"(%s)"', 'i')
      FROM (SELECT json_serialize_sql(?::VARCHAR) AS parsed)
      """
          .formatted(REFUSED_FUNCTIONS);

  private ReadOnly() {}

  /**
   * Makes a connection unable to load extensions, permanently.
   *
   * @throws SQLException if DuckDB refuses the settings
   */
  static void restrict(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(SETTINGS);
    }
  }

  /**
   * Whether SQL only selects, and calls no function that does more.
   *
   * @throws SQLException if DuckDB cannot parse it; such SQL must not be run, because it could be
   *     made a part of a larger statement that can be parsed
   */
  static boolean allows(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(PARSE)) {
      statement.setString(1, sql);
      try (ResultSet parsed = statement.executeQuery()) {
        parsed.next();
        String errorType = parsed.getString(1);
        if ("parser".equals(errorType)) {
          throw new SQLException("Parser Error: " + parsed.getString(2));
        }
        return errorType == null && !parsed.getBoolean(3);
      }
    }
  }
}
