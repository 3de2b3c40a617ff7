// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.report.JobOutput;
import org.warraq.report.records.RunRecords;

/** The SQL that docs/queries.md gives for the text between two offsets is right beside emoji. */
class TextBetweenOffsetsTest {
  private static final String TEXT =
      "😀 قالَ إنّ العائلة 👨‍👩‍👧 في بيروت 🇱🇧 سعيدةٌ جدًّا. وصل ﷺ إلى e\u0301cole 𐤀𐤁 يوم ٢٠٢٦.\n";

  @TempDir static Path temp;
  private static Path out;

  @BeforeAll
  static void annotate() throws IOException {
    Path text = Files.writeString(temp.resolve("emoji.txt"), TEXT.repeat(3));
    out = JobOutput.annotateInto(temp.resolve("out"), "--input=" + text);
  }

  /** The expression of the page for a program. */
  private static String expression(String program) throws IOException {
    String page =
        Files.readString(
            Path.of(System.getProperty("warraq.seeds")).resolveSibling("docs/queries.md"));
    Matcher row = Pattern.compile("(?m)^\\| " + program + " \\| `([^`]+)`").matcher(page);
    if (!row.find()) {
      throw new IOException("docs/queries.md says nothing of " + program);
    }
    return row.group(1);
  }

  private static String wordsThatDiffer(String expression) throws SQLException {
    try (RunRecords records = RunRecords.open(out)) {
      return records.json(
          """
          SELECT count(*) FILTER (%s <> word) AS wrong, count(*) > 30 AS some
          FROM (SELECT a.text, w."begin", w."end", w.text AS word
                FROM words w JOIN articles a USING (id))
          """
              .formatted(expression));
    }
  }

  @Test
  void everyWordIsTheTextBetweenItsOffsets() throws IOException, SQLException {
    String right = "[{\"wrong\":0,\"some\":true}]";
    assertEquals(right, wordsThatDiffer(expression("DuckDB")));
    assertEquals(right, wordsThatDiffer(expression("PostgreSQL, SQLite")));
  }
}
