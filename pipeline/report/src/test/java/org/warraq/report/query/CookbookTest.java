// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.query;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.warraq.report.Annotated;
import org.warraq.report.records.RunRecords;

/** Each SQL query of docs/queries.md answers something about the seeds. */
class CookbookTest {
  private static final Pattern QUERY =
      Pattern.compile(
          "^#+ ([^\\n]+)\\n(?:(?!^#).)*?^```sql\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  /** What looks for the model's doubts may find none in the seeds. */
  private static final Set<String> MAY_FIND_NOTHING = Set.of("Names of two types");

  @TestFactory
  Stream<DynamicTest> everyQueryAnswers() throws IOException {
    String page =
        Files.readString(
            Path.of(System.getProperty("warraq.seeds")).resolveSibling("docs/queries.md"));
    long blocks = page.lines().filter("```sql"::equals).count();
    var queries = QUERY.matcher(page).results().toList();
    assertTrue(queries.size() >= 12 && queries.size() == blocks, queries.size() + " of " + blocks);
    return queries.stream()
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.group(1), () -> answers(query.group(1), query.group(2))));
  }

  private static void answers(String title, String sql) throws SQLException {
    try (RunRecords records = RunRecords.open(Annotated.seeds());
        Statement statement = records.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertTrue(rows.next() || MAY_FIND_NOTHING.contains(title), "no rows");
    }
  }
}
