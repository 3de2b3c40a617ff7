// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
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
      String sources = ReportData.of(records, "true", step -> {}).get("sources");
      assertTrue(sources.contains("\"articles\":3,"), sources);
      assertTrue(sources.contains("\"entities\":3,"), sources);
    }
  }

  /** Three weeks with an article, and between the last two a week without. */
  @Test
  void timeHasNoGaps(@TempDir Path out) throws IOException, SQLException {
    Path annotated = Files.createDirectory(out.resolve("annotated"));
    StringBuilder lines = new StringBuilder();
    for (String date : List.of("2026-01-05", "2026-03-18", "2026-04-01")) {
      lines.append(RECORD.replace("same", date));
    }
    Files.writeString(annotated.resolve("part-0.jsonl"), lines);
    try (RunRecords records = RunRecords.open(out)) {
      String periods = ReportData.of(records, "true", step -> {}).get("periods");
      assertEquals(13, periods.split("\"start\"").length - 1, periods);
      assertTrue(
          periods.contains(
              "{\"start\":\"2026-03-23\",\"articles\":0,\"PER\":0,\"LOC\":0,\"ORG\":0,\"MISC\":0}"),
          periods);
    }
  }

  @Test
  void surnameIsCountedForItsPerson(@TempDir Path out) throws IOException, SQLException {
    Path annotated = Files.createDirectory(out.resolve("annotated"));
    String person = RECORD.replace("LOC", "PER");
    String full = person.replace("بيروت", "محمد صلاح");
    String surname = person.replace("بيروت", "صلاح").replace("same", "surname");
    Files.writeString(
        annotated.resolve("part-0.jsonl"), full + full.replace("same", "other") + surname);
    try (RunRecords records = RunRecords.open(out)) {
      String entities = ReportData.of(records, "true", step -> {}).get("entities");
      assertTrue(
          entities.startsWith(
              "[{\"type\":\"PER\",\"normalized\":\"محمد صلاح\",\"name\":\"محمد صلاح\","
                  + "\"entities\":3,\"articles\":3,\"by_article\":0,\"by_corpus\":1,"),
          entities);
    }
  }
}
