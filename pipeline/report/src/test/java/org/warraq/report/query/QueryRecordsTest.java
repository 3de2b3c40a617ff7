// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.report.JobOutput;

class QueryRecordsTest {
  private static final String OUT = JobOutput.ofSeeds().toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int query(String... args) {
    return QueryRecords.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  @Test
  void tableIsAlignedByVisibleWidth() {
    assertEquals(0, query(OUT, "SELECT 'بيروت' AS name, 12 AS n UNION ALL SELECT 'عُمان', 3"));
    assertEquals(
        """
        name    n
        ─────  ──
        بيروت  12
        عُمان    3
        """,
        out.toString());
  }

  @Test
  void csvQuotesSeparatorsQuotesAndLineBreaks() {
    assertEquals(0, query(OUT, "SELECT 'a,\"b\"' AS x, NULL AS y, 'c\nd' AS z", "--format=csv"));
    assertEquals("x,y,z\n\"a,\"\"b\"\"\",,\"c\nd\"\n", out.toString());
  }

  @Test
  void csvHasNoCellThatASpreadsheetRuns() {
    assertEquals(0, query(OUT, "SELECT '=1+1' AS \"@x\", -3 AS y", "--format=csv"));
    assertEquals("'@x,y\n'=1+1,-3\n", out.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COPY (SELECT 1) TO 'x.csv'",
        "SELECT 1; COPY (SELECT 1) TO 'x.csv'",
        "CREATE TABLE t (a INT)",
        "ATTACH 'x.db'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SET autoload_known_extensions = true",
        "EXPORT DATABASE 'x'",
        "FROM Enable_Profiling(format := 'json', save_location := 'x.csv')",
        "FROM enable_logging(storage := 'file', storage_path := 'x.csv')",
        "DESCRIBE FROM enable_profiling()",
        "FROM query('FROM enable_profiling()')"
      })
  void sqlThatDoesMoreThanSelectIsRefused(String sql) {
    assertEquals(2, query(OUT, sql));
    assertTrue(err.toString().startsWith("query: --readOnly: the SQL does more"), err.toString());
    assertFalse(Files.exists(Path.of("x.csv")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FROM range(1)",
        "WITH n AS (SELECT 1) SELECT * FROM n",
        "DESCRIBE articles",
        "SUMMARIZE entities",
        "SHOW TABLES"
      })
  void sqlThatSelectsIsAllowed(String sql) {
    assertEquals(0, query(OUT, sql), err::toString);
  }

  @Test
  void sqlThatWouldEscapeFromALargerStatementIsRefused(@TempDir Path temp) {
    String sql = "SELECT 1) TO 'x.csv' (FORMAT csv); SELECT (2";
    assertEquals(2, query(OUT, sql, "--output=" + temp.resolve("answer.parquet")));
    assertTrue(err.toString().startsWith("query: Parser Error"), err.toString());
    assertFalse(Files.exists(Path.of("x.csv")));
  }

  @Test
  void selectThatNeedsTheNetworkIsRefused() {
    assertEquals(2, query(OUT, "FROM read_csv('https://example.org/x.csv')"));
    assertTrue(err.toString().contains("httpfs"), err.toString());
  }

  @Test
  void readOnlyCanBeTurnedOff() {
    assertEquals(0, query(OUT, "CREATE TABLE t AS SELECT 1", "--readOnly=false"), err::toString);
  }

  @Test
  void missingSqlIsReadFromStandardInput() {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream("SELECT 7 AS n".getBytes(StandardCharsets.UTF_8)));
    try {
      assertEquals(0, query(OUT, "--format", "csv"));
      assertEquals("n\n7\n", out.toString());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void truncatedTableSaysThatThereAreMoreRows() {
    assertEquals(0, query(OUT, "SELECT * FROM range(5)", "--rows=2"));
    assertEquals(5, out.toString().lines().count(), out.toString());
    assertTrue(out.toString().endsWith("--format=csv has all\n"), out.toString());
  }

  @Test
  void controlCharactersAreReplacedInATable() {
    assertEquals(0, query(OUT, "SELECT 'a' || chr(27) || '[31m' || chr(8238) || chr(10) AS x"));
    assertEquals("a\uFFFD[31m\uFFFD⏎", out.toString().lines().skip(2).findFirst().orElseThrow());
  }

  @Test
  void wrongSqlExitsWithTwoAndTheMessageOfDuckDb() {
    assertEquals(2, query(OUT, "SELECT * FROM artciles"));
    assertTrue(err.toString().startsWith("query: "), err.toString());
    assertTrue(err.toString().contains("articles"), err.toString());
  }

  @Test
  void blankSqlIsRefused() {
    assertEquals(2, query(OUT, " "));
    assertTrue(err.toString().startsWith("query: no SQL; pass it in quotes"), err.toString());
  }

  @Test
  void sqlThatBeginsWithACommentIsExplained() {
    assertEquals(2, query(OUT, "-- How many?\nSELECT count(*) FROM articles"));
    assertTrue(err.toString().contains("pass it on standard input"), err.toString());
  }

  @Test
  void jsonIsAnArrayOfObjects() {
    assertEquals(0, query(OUT, "SELECT 'أ\"' AS x, [1, NULL] AS y -- two\n;", "--format=json"));
    assertEquals("[\n{\"x\":\"أ\\\"\",\"y\":[1,null]}\n]\n", out.toString(), err.toString());
    out.getBuffer().setLength(0);
    assertEquals(0, query(OUT, "SELECT 1 WHERE false", "--format=json"));
    assertEquals("[]\n", out.toString());
  }

  @Test
  void fileGetsTheFormatOfItsExtension(@TempDir Path temp) throws IOException {
    Path csv = temp.resolve("answer.csv");
    assertEquals(0, query(OUT, "SELECT 'عمّان' AS x", "--output=" + csv, "--bom"), err.toString());
    assertEquals("\uFEFFx\nعمّان\n", Files.readString(csv));
    Path parquet = temp.resolve("it's.parquet");
    assertEquals(0, query(OUT, "SELECT 7 AS n;", "--output=" + parquet), err.toString());
    assertEquals("", out.toString());
    String sql = "FROM read_parquet('" + parquet.toString().replace("'", "''") + "')";
    assertEquals(0, query(OUT, sql, "--format=csv"));
    assertEquals("n\n7\n", out.toString());
  }

  @Test
  void wrongSqlLeavesTheFileAsItIs(@TempDir Path temp) throws IOException {
    Path csv = Files.writeString(temp.resolve("answer.csv"), "before");
    assertEquals(2, query(OUT, "SELECT nothing FROM articles", "--output=" + csv));
    assertEquals("before", Files.readString(csv));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format=parquet | --format: parquet cannot be printed; pass --output=FILE",
        "--bom | --bom: only csv may begin with a byte order mark; pass --format=csv",
        "--output=no/x.csv | --output: 'no/x.csv' is in a folder that does not exist; make it first",
        "--output=target | --output: 'target' is a folder; pass the name of a file"
      })
  void flagsThatDoNotFitAreRefused(String flag, String message) {
    assertEquals(2, query(OUT, "SELECT 1", flag));
    assertEquals("query: " + message + "\n", err.toString());
  }
}
