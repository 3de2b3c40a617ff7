// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.data;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.report.records.RunRecords;

class ReportDataTest {
  private static final String RECORD =
      "{\"id\": \"same\", \"source\": \"s\", \"text\": \"\", \"sentences\": [],"
          + " \"entities\": [{\"type\": \"LOC\", \"text\": \"بيروت\", \"normalized\": \"بيروت\"}]}\n";

  @Test
  void articlesWithTheSameIdCountTheirEntitiesSeparately(@TempDir Path out)
      throws IOException, SQLException {
    Path annotated = Files.createDirectory(out.resolve("annotated"));
    Files.writeString(annotated.resolve("part-0.jsonl"), RECORD.repeat(3));
    try (RunRecords records = RunRecords.open(out)) {
      String sources = ReportData.of(records, step -> {}).get("sources");
      assertTrue(sources.contains("\"articles\":3,"), sources);
      assertTrue(sources.contains("\"entities\":3,"), sources);
    }
  }
}
