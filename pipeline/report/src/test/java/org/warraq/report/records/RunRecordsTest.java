// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.report.JobOutput;

class RunRecordsTest {
  @TempDir Path temp;

  private static String json(Path output, String sql) throws SQLException {
    try (RunRecords records = RunRecords.open(output)) {
      return records.json(sql);
    }
  }

  @Test
  void offsetsCutOutTheTextOfSentencesWordsAndEntities() throws SQLException {
    Path seeds = JobOutput.ofSeeds();
    String cut =
        "count(*) FILTER (substring(a.text, x.\"begin\" + 1, x.\"end\" - x.\"begin\") <> x.text)";
    for (String view : new String[] {"sentences", "words", "entities"}) {
      assertEquals(
          "[{\"wrong\":0,\"some\":true}]",
          json(
              seeds,
              "SELECT %s AS wrong, count(*) > 40 AS some FROM %s x JOIN articles a USING (id)"
                  .formatted(cut, view)));
    }
  }

  @Test
  void viewsHaveTheCountsOfTheRunSummary() throws SQLException, IOException {
    String counts =
        json(
            JobOutput.ofSeeds(),
            """
            SELECT
              (SELECT count(*) FROM articles) AS annotated,
              (SELECT count(*) FROM sentences) AS sentences,
              (SELECT count(*) FROM words) AS words,
              (SELECT count(*) FROM segments) AS segments,
              (SELECT count(*) FROM entities) AS entities
            """);
    String runSummary =
        Files.readString(JobOutput.ofSeeds().resolve("run.json")).replaceAll("\\s", "");
    String inner = counts.substring(2, counts.length() - 2);
    for (String count : inner.split(",", -1)) {
      assertTrue(runSummary.contains(count), count + " in " + runSummary);
    }
  }

  @Test
  void jsonlAndParquetGiveTheSameEntities() throws IOException, SQLException {
    String input = "--input=" + System.getProperty("warraq.seeds");
    Path lines = JobOutput.annotateInto(temp.resolve("lines"), input, "--outputFormat=jsonl");
    String sql =
        "SELECT id, sentence, type, text, name, \"begin\", round(score, 4) AS score FROM entities"
            + " ORDER BY ALL";
    assertEquals(json(JobOutput.ofSeeds(), sql), json(lines, sql));
  }

  /** Records of schema version 1 have no names. */
  @Test
  void entityWithoutANameIsNamedByItsText() throws IOException, SQLException {
    String entity =
        "{'type': 'LOC', 'text': 'بيروت', %s'normalized': 'بيروت', 'begin': 0, 'end': 5}";
    Path out = temp.resolve("out");
    Path annotated = Files.createDirectories(out.resolve("annotated"));
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      String copy = "COPY (SELECT '%s' AS id, 's' AS source, [%s] AS entities) TO '%s'";
      statement.execute(
          copy.formatted("old", entity.formatted(""), annotated.resolve("a.parquet")));
      assertEquals(
          "[{\"id\":\"old\",\"name\":\"بيروت\"}]", json(out, "SELECT id, name FROM entities"));
      statement.execute(
          copy.formatted(
              "new", entity.formatted("'name': 'مدينة بيروت', "), annotated.resolve("b.parquet")));
    }
    assertEquals(
        "[{\"id\":\"new\",\"name\":\"مدينة بيروت\"},{\"id\":\"old\",\"name\":\"بيروت\"}]",
        json(out, "SELECT id, name FROM entities ORDER BY id"));
  }

  @Test
  void articlesHasOnlyRecordsOfTheNewestRun() throws IOException, SQLException {
    // A folder above the output folder may be called like a run; it is not one.
    Path out = temp.resolve("run=5/run=20990101T000000Z/out");
    annotated(out, "", "a", "old a");
    annotated(out, "run=20260101T000000Z", "a", "new a");
    annotated(out, "run=20251231T000000Z", "b", "one b", "b", "other b");
    assertEquals(
        "[{\"id\":\"a\",\"text\":\"new a\"},{\"id\":\"b\",\"text\":\"one b\"},"
            + "{\"id\":\"b\",\"text\":\"other b\"}]",
        json(out, "SELECT id, text FROM articles ORDER BY ALL"));
  }

  private static void annotated(Path out, String run, String... idsAndTexts) throws IOException {
    Path folder = Files.createDirectories(out.resolve("annotated").resolve(run));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < idsAndTexts.length; i += 2) {
      lines.append(
          "{\"id\":\"%s\",\"source\":\"s\",\"text\":\"%s\",\"sentences\":[],\"entities\":[]}\n"
              .formatted(idsAndTexts[i], idsAndTexts[i + 1]));
    }
    Files.writeString(folder.resolve("part-0.jsonl"), lines);
  }

  @Test
  void dateIsTheOneInIdOrPath() throws IOException, SQLException {
    Path out = temp.resolve("out");
    annotated(
        out,
        "",
        "a-20260118",
        "",
        "2026/01/19/b",
        "",
        "c-2026-01-20.txt",
        "",
        "d-2026",
        "",
        "e-20261341",
        "",
        "f-20260230",
        "",
        "g-120260118",
        "");
    assertEquals(
        "[{\"id\":\"2026/01/19/b\",\"date\":\"2026-01-19\"},"
            + "{\"id\":\"a-20260118\",\"date\":\"2026-01-18\"},"
            + "{\"id\":\"c-2026-01-20.txt\",\"date\":\"2026-01-20\"}]",
        json(out, "SELECT id, date FROM articles WHERE date IS NOT NULL ORDER BY id"));
  }

  @Test
  void folderNameMayHaveQuotesWildcardsAndArabicLetters() throws IOException, SQLException {
    for (String name : new String[] {"l'été [1]*", "{a,b}?", "أرشيف"}) {
      annotated(temp.resolve(name), "", "a", name.replace("\\", ""));
      assertEquals("[{\"n\":1}]", json(temp.resolve(name), "SELECT count(*) AS n FROM articles"));
    }
  }

  @Test
  void runFolderMayBeASymbolicLink() throws IOException, SQLException {
    annotated(temp.resolve("elsewhere"), "", "a", "");
    Path annotated = Files.createDirectories(temp.resolve("out/annotated"));
    Files.createSymbolicLink(
        annotated.resolve("run=20260101T000000Z"), temp.resolve("elsewhere/annotated"));
    assertEquals(
        "[{\"id\":\"a\",\"run\":\"20260101T000000Z\"}]",
        json(temp.resolve("out"), "SELECT id, run FROM articles"));
  }

  @Test
  void rejectedHasStageAndPayload() throws IOException, SQLException {
    Path bad = Files.writeString(temp.resolve("bad.jsonl"), "{\"text\":\"سليم\"}\nمعطوب\n");
    Path out =
        JobOutput.annotateInto(temp.resolve("out"), "--input=" + bad, "--maxRejectedFraction=1");
    assertEquals(
        "[{\"stage\":\"read\",\"payload\":\"معطوب\\n\"}]",
        json(out, "SELECT stage, payload FROM rejected"));
  }

  @Test
  void rejectedLeavesOutRepeatedAndLaterAnnotatedInputs() throws IOException, SQLException {
    Path out = temp.resolve("out");
    annotated(out, "run=20260102T000000Z", "settled", "");
    annotated(out, "run=20260101T000000Z", "broken since", "");
    rejected(out, "run=20260101T000000Z", "settled", "again");
    rejected(out, "run=20260102T000000Z", "again", "broken since");
    assertEquals(
        "[{\"id\":\"again\",\"run\":\"20260102T000000Z\"},"
            + "{\"id\":\"broken since\",\"run\":\"20260102T000000Z\"}]",
        json(out, "SELECT id, run FROM rejected ORDER BY id"));
    assertEquals(
        "[]", json(out, "SELECT * FROM (DESCRIBE rejected) WHERE column_name = 'filename'"));
  }

  private static void rejected(Path out, String run, String... ids) throws IOException {
    Path folder = Files.createDirectories(out.resolve("rejected").resolve(run));
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      lines.append("{\"id\":\"%s\",\"source\":\"s\"}\n".formatted(id));
    }
    Files.writeString(folder.resolve("part-0.jsonl"), lines);
  }

  @Test
  void folderWithOnlyRejectedInputsCanBeOpened() throws IOException, SQLException {
    Files.createDirectory(temp.resolve("annotated"));
    rejected(temp, "", "a", "b");
    assertEquals(
        "[{\"rejected\":2,\"annotated\":0,\"words\":0}]",
        json(
            temp,
            """
            SELECT
              (SELECT count(*) FROM rejected) AS rejected,
              (SELECT count(*) FROM articles) AS annotated,
              (SELECT count(*) FROM words) AS words
            """));
  }

  @Test
  void conlluOutputIsRefused() throws IOException {
    rejected(temp, "", "a");
    Path annotated = Files.createDirectories(temp.resolve("annotated"));
    Files.writeString(annotated.resolve("part-0.conllu"), "");
    var e = assertThrows(UnreadableRunException.class, () -> RunRecords.open(temp));
    assertTrue(e.getMessage().contains("CoNLL-U"), e.getMessage());
  }

  @Test
  void unreadableRecordsGiveOneErrorLineWithTheirFolder() throws IOException {
    Path annotated = Files.createDirectories(temp.resolve("annotated"));
    Files.writeString(annotated.resolve("part-0.parquet"), "no Parquet");
    var e = assertThrows(UnreadableRunException.class, () -> RunRecords.open(temp));
    assertTrue(e.getMessage().startsWith(annotated + ": "), e.getMessage());
    try (Stream<String> lines = e.getMessage().lines()) {
      assertEquals(1, lines.count());
    }
  }
}
