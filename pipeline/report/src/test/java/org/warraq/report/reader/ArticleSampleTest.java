// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.report.data.ReportData;
import org.warraq.report.records.RunRecords;

class ArticleSampleTest {
  private static final int CODE_POINTS = 150_000;

  @TempDir Path out;

  @Test
  void sampleEndsWhereThePageIsFull() throws IOException, SQLException {
    write(100);
    // Two bytes per Arabic letter: 300 KB per article, so that 40 articles take 12 MB.
    assertEquals("[{\"n\":40}]", chosen(100));
    assertEquals("[{\"n\":7}]", chosen(7));
  }

  private String chosen(int articles) throws SQLException, JsonProcessingException {
    try (RunRecords records = RunRecords.open(out)) {
      ReportData.of(records, "true", step -> {});
      ArticleSample.of(records, articles);
      return records.json("SELECT count(*) AS n FROM sample");
    }
  }

  private void write(int articles) throws IOException {
    Path annotated = Files.createDirectory(out.resolve("annotated"));
    String text = "ب".repeat(CODE_POINTS);
    try (BufferedWriter lines = Files.newBufferedWriter(annotated.resolve("part-0.jsonl"))) {
      for (int i = 0; i < articles; i++) {
        lines.write(
            "{\"id\": \"%d\", \"source\": \"s\", \"text\": \"%s\", \"sentences\": [], \"entities\": []}\n"
                .formatted(i, text));
      }
    }
  }
}
