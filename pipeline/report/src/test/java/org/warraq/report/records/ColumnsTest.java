// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.record.ArticleRecord;
import org.warraq.job.record.ArticleRecord.EntityRecord;
import org.warraq.job.record.ArticleRecord.SegmentRecord;
import org.warraq.job.record.ArticleRecord.SentenceRecord;
import org.warraq.job.record.ArticleRecord.WordRecord;
import org.warraq.job.record.Rejected;
import org.warraq.report.JobOutput;

/** The views have a column for every field of the job's records and rejected inputs. */
class ColumnsTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path temp;
  private Path rejectedOnly;

  @BeforeEach
  void writeOneRejectedInput() throws IOException {
    rejectedOnly = temp.resolve("rejected-only");
    Files.createDirectories(rejectedOnly.resolve("rejected"));
    Files.writeString(
        rejectedOnly.resolve("rejected/part-0.jsonl"),
        """
        {"id":"a.csv:2","source":"a.csv","stage":"read","error":"NoText","message":"no text",\
        "payload":"1,","payload_encoding":"utf-8","payload_type":"csv","columns":["id","text"]}
        """);
  }

  @Test
  void viewsHaveEveryFieldOfARecord() throws Exception {
    assertHasColumns("articles", ArticleRecord.class);
    assertHasColumns("sentences", SentenceRecord.class);
    assertHasColumns("words", WordRecord.class);
    assertHasColumns("segments", SegmentRecord.class);
    assertHasColumns("entities", EntityRecord.class);
  }

  @Test
  void rejectedHasEveryFieldOfARejectedInput() throws Exception {
    assertHasColumns("rejected", Rejected.class);
    assertEquals(columns(rejectedOnly, "rejected"), columns(JobOutput.ofSeeds(), "rejected"));
  }

  private static void assertHasColumns(String view, Class<?> record) throws Exception {
    List<String> names = new ArrayList<>();
    columns(JobOutput.ofSeeds(), view).forEach(column -> names.add(column.path("name").asText()));
    List<String> fields =
        Arrays.stream(record.getRecordComponents()).map(ColumnsTest::fieldName).toList();
    assertTrue(names.containsAll(fields), () -> view + " has " + names + ", not all of " + fields);
  }

  /** Returns the name in snake case, as JSON and Parquet have it. */
  private static String fieldName(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  @Test
  void columnsAreTheSameForParquetJsonLinesAndNoRecords() throws Exception {
    String input = "--input=" + System.getProperty("warraq.seeds") + "/sport";
    Path lines = JobOutput.annotateInto(temp.resolve("lines"), input, "--outputFormat=jsonl");
    for (String view : List.of("articles", "sentences", "words", "segments", "entities")) {
      JsonNode parquet = columns(JobOutput.ofSeeds(), view);
      assertEquals(parquet, columns(lines, view), view);
      assertEquals(parquet, columns(rejectedOnly, view), view);
    }
  }

  private static JsonNode columns(Path output, String view) throws SQLException, IOException {
    try (RunRecords records = RunRecords.open(output)) {
      return JSON.readTree(
          records.json(
              "SELECT column_name AS name, column_type AS type FROM (DESCRIBE %s)"
                  .formatted(view)));
    }
  }

  @Test
  void payloadTypeTitleAndColumnsOfRejectedInputsAreRead() throws Exception {
    assertEquals(
        "[{\"payload_type\":\"csv\",\"title\":null,\"columns\":[\"id\",\"text\"]}]",
        json("SELECT payload_type, title, columns FROM rejected"));
  }

  /** Programs before these fields wrote rejected inputs without them. */
  @Test
  void rejectedInputsWithoutNewerFieldsAreRead() throws Exception {
    Files.writeString(
        rejectedOnly.resolve("rejected/part-1.jsonl"),
        """
        {"id":"b","source":"b.txt","stage":"read","error":"Empty","message":"m","payload":"",\
        "payload_encoding":"utf-8"}
        """);
    assertEquals(
        "[{\"id\":\"a.csv:2\",\"payload_type\":\"csv\"},{\"id\":\"b\",\"payload_type\":null}]",
        json("SELECT id, payload_type FROM rejected ORDER BY id"));
  }

  private String json(String sql) throws SQLException {
    try (RunRecords records = RunRecords.open(rejectedOnly)) {
      return records.json(sql);
    }
  }
}
