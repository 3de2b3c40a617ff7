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
import org.warraq.report.JobOutput;
import org.warraq.report.records.RunRecords;

/** Each SQL query of the docs runs, and finds something in the seeds. */
class DocumentedQueriesTest {
  private static final Pattern QUERY =
      Pattern.compile(
          "^#+ ([^\\n]+)\\n(?:(?!^#).)*?^```sql\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern BLOCK =
      Pattern.compile("^```sql\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  /** This query looks for rare mistakes of the model, and the seeds may have none. */
  private static final Set<String> MAY_HAVE_NO_ROWS = Set.of("Entities with more than one type");

  private static String page(String name) throws IOException {
    return Files.readString(Path.of(System.getProperty("warraq.seeds")).resolveSibling(name));
  }

  @TestFactory
  Stream<DynamicTest> everyQueryHasRows() throws IOException {
    String page = page("docs/queries.md");
    long blocks = page.lines().filter("```sql"::equals).count();
    var queries = QUERY.matcher(page).results().toList();
    assertTrue(queries.size() >= 12 && queries.size() == blocks, queries.size() + " of " + blocks);
    return queries.stream()
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.group(1), () -> assertHasRows(query.group(1), query.group(2))));
  }

  @TestFactory
  Stream<DynamicTest> queriesThatMeasurePersonsHaveRows() throws IOException {
    return BLOCK
        .matcher(page("docs/evaluation.md"))
        .results()
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.group(1).lines().findFirst().orElseThrow(),
                    () -> assertHasRows("", query.group(1))));
  }

  private static void assertHasRows(String title, String sql) throws SQLException {
    try (RunRecords records = RunRecords.open(JobOutput.ofSeeds());
        Statement statement = records.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertTrue(rows.next() || MAY_HAVE_NO_ROWS.contains(title), "no rows");
    }
  }
}
