// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Date, url and other fields of the input reach the records of every format. */
class MetadataTest {
  private static final String URL = "https://example.org/news/1";

  @TempDir Path temp;
  private Path jsonl;

  @BeforeEach
  void writeInput() throws IOException {
    jsonl =
        Files.writeString(
            temp.resolve("news.jsonl"),
            """
            {"id": 1, "section": "سياسة", "title": "وصول الوفد", "text": "وصل الوفد إلى عمّان.",\
             "date": "١٨ كانون الثاني ٢٠٢٦", "url": "https://example.org/news/1", "views": 4512,\
             "breaking": true, "author": {"name": "سلمى الحداد", "city": null}, "tags": ["أ"]}
            {"id": 2, "text": "هطل المطر على الساحل.", "date": "29 رجب 1447هـ", "raw": "%s"}
            """
                .formatted("ا".repeat(1001)));
  }

  private JobRun run(String name, Path input, String... flags) {
    List<String> all = new ArrayList<>(List.of(flags));
    all.add("--input=" + input);
    all.add("--annotators=split,segment");
    JobRun run = JobRun.into(temp.resolve(name), all.toArray(String[]::new));
    assertEquals(0, run.exitCode(), run.err());
    return run;
  }

  private static void assertFirst(JsonNode record) {
    assertEquals("2026-01-18", record.path("date").asText());
    assertEquals(URL, record.path("url").asText());
    assertEquals(
        "{\"section\":\"سياسة\",\"date\":\"١٨ كانون الثاني ٢٠٢٦\",\"views\":\"4512\","
            + "\"breaking\":\"true\",\"author.name\":\"سلمى الحداد\"}",
        record.path("metadata").toString());
  }

  @Test
  void jsonLinesKeepThem() throws IOException {
    JobRun run = run("out", jsonl, "--outputFormat=jsonl");
    List<String> lines = run.annotatedLines();
    assertFirst(JobRun.json(lines.get(0)));
    JsonNode second = JobRun.json(lines.get(1));
    assertTrue(second.path("date").isNull());
    assertEquals("{\"date\":\"29 رجب 1447هـ\"}", second.path("metadata").toString());
    assertEquals(1, run.count("dated"));
    assertEquals(1, run.count("fields_left_out"));
    assertEquals(1, run.runJson().at("/unread_dates_for/hijri").asInt());
    assertTrue(run.out().contains("could not be read: {hijri=1}"), run.out());
  }

  @Test
  void recordsAreReadAgainWithTheirMetadata() throws IOException {
    Path parquet = run("parquet", jsonl).output().resolve("annotated");
    JobRun again = run("again", parquet, "--inputFormat=parquet", "--outputFormat=jsonl");
    JsonNode record = JobRun.json(again.annotatedLines().get(0));
    assertEquals("2026-01-18", record.path("date").asText());
    assertEquals(URL, record.path("url").asText());
  }

  @Test
  void parquetColumnsBecomeMetadata() throws IOException {
    Path parquet = run("parquet", jsonl, "--keepFields=section").output().resolve("annotated");
    List<String> rows =
        Latest.query(
            parquet.getParent(),
            "SELECT id || ' ' || date || ' ' || url || ' ' || metadata::VARCHAR FROM latest"
                + " WHERE id = '1'");
    assertEquals(List.of("1 2026-01-18 " + URL + " {section=سياسة}"), rows);
  }

  @Test
  void csvColumnsBecomeMetadata() throws IOException {
    Path csv =
        Files.writeString(
            temp.resolve("news.csv"),
            """
            ID,القسم,Text,Date,Link,note
            7,رياضة,فاز الفريق.,18/1/2026,https://example.org/7,
            """);
    JsonNode record = JobRun.json(run("csv", csv, "--outputFormat=jsonl").annotatedLines().get(0));
    assertEquals("2026-01-18", record.path("date").asText());
    assertEquals("https://example.org/7", record.path("url").asText());
    assertEquals(
        "{\"القسم\":\"رياضة\",\"Date\":\"18/1/2026\"}", record.path("metadata").toString());
  }

  @Test
  void conlluHasThemAsComments() throws IOException {
    List<String> lines = run("conllu", jsonl, "--outputFormat=conllu").annotatedLines();
    assertTrue(
        lines.containsAll(
            List.of(
                "# date = 2026-01-18",
                "# url = " + URL,
                "# meta::section = سياسة",
                "# meta::author.name = سلمى الحداد")),
        lines.toString());
  }

  @Test
  void flagsChooseTheFields() throws IOException {
    JobRun run =
        run(
            "out",
            jsonl,
            "--outputFormat=jsonl",
            "--keepFields=AUTHOR.name,views",
            "--dateField=author.name",
            "--urlField=section");
    JsonNode record = JobRun.json(run.annotatedLines().get(0));
    assertTrue(record.path("date").isNull());
    assertEquals("سياسة", record.path("url").asText());
    assertEquals(
        "{\"views\":\"4512\",\"author.name\":\"سلمى الحداد\"}", record.path("metadata").toString());
  }

  @Test
  void replayOfAnArticleKeepsItsMetadata() throws IOException {
    JobRun rejecting =
        run(
            "out",
            jsonl,
            "--maxArticleChars=25",
            "--maxRejectedFraction=1",
            "--keepFields=section");
    assertEquals(1, rejecting.count("rejected"));
    JobRun replay =
        JobRun.of(
            rejecting.output(), "--replay=" + rejecting.output(), "--annotators=split,segment");
    assertEquals(0, replay.exitCode(), replay.err());
    assertEquals(
        List.of("2026-01-18"),
        Latest.query(rejecting.output(), "SELECT date FROM latest WHERE id = '1'"));
  }
}
