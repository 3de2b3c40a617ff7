// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.report.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.compact.CompactRuns;
import org.warraq.job.known.NewestRunByKey;
import org.warraq.job.known.SettledInputs;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunFile;
import org.warraq.report.JobOutput;

/**
 * Compares all readers of an output folder with the job, which has the one rule for the latest
 * records ({@link NewestRunByKey}), for settled inputs ({@link SettledInputs}) and for the names of
 * files and folders ({@link OutputFolder}). The readers are the report's views and {@code
 * scripts/latest.sql}.
 */
class LatestRecordsTest {
  private static final Path LATEST_SQL =
      Path.of(System.getProperty("warraq.seeds")).resolveSibling("scripts/latest.sql");

  @TempDir Path temp;
  private Path input;
  private Path output;

  /**
   * Three runs, so that there are articles that are new, changed, annotated by other models, gone
   * from the input, rejected and then annotated (mended), and annotated and then rejected (broken).
   */
  @BeforeEach
  void writeRuns() throws IOException {
    input = temp.resolve("news.jsonl");
    output = temp.resolve("out");
    writeInput(
        article("kept", "وصل الوفد مساء الأحد."),
        article("changed", "زارت سلمى المرفأ."),
        article("twice", "هطل المطر."),
        article("twice", "هطل المطر ثانية."),
        article("mended", ""),
        article("broken", "أغلقت البلدية الجسر."));
    run("--annotators=split");
    writeInput(
        article("changed", "زارت سلمى السوق."),
        article("twice", "هطل الثلج."),
        article("twice", "هطل الثلج ثانية."),
        article("mended", ""),
        article("new", "افتتح المعرض."));
    run("--incremental", "--annotators=split");
    writeInput(
        article("changed", "زارت سلمى السوق."),
        article("mended", "امتلأ السطر."),
        article("broken", ""));
    run("--incremental", "--annotators=split,segment");
  }

  @Test
  void reportAndScriptNameTheLatestRecordsOfTheJob() throws IOException, SQLException {
    assertEquals(
        List.of("broken", "changed", "kept", "mended", "new", "twice", "twice"),
        ids(assertSameLatest()));
    assertEquals(1, assertSameRejected().size());
  }

  @Test
  void reportAndScriptNameTheLatestRecordsOfACompactedFolder() throws IOException, SQLException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    assertEquals(0, CompactRuns.run(out, output.toString(), "--graceSeconds=0"));
    assertEquals(
        List.of("broken", "changed", "kept", "mended", "new", "twice", "twice"),
        ids(assertSameLatest()));
    assertEquals(1, assertSameRejected().size());
    run("--incremental", "--annotators=split");
    assertEquals(7, assertSameLatest().size());
    assertEquals(1, assertSameRejected().size());
  }

  @Test
  void reportLooksForFilesWhereTheJobPutsThem() throws IOException {
    OutputFolder folder = OutputFolder.of(output.toString());
    RunFolder report = RunFolder.of(output);
    assertEquals(folder.annotated(), report.annotated().toString());
    assertEquals(folder.runJson(), report.runJson().toString());
    assertEquals(
        folder.summaries().stream().map(RunFile::path).toList(),
        report.accounts().stream().map(Path::toString).toList());
    for (RunFile file : folder.recordFiles()) {
      assertTrue(report.recordsTable().contains(file.path()), file.path());
    }
    for (RunFile file : folder.rejectedFiles()) {
      assertTrue(report.rejectedTable().contains(file.path()), file.path());
    }
  }

  private void run(String... flags) {
    JobOutput.annotateInto(
        output,
        Stream.concat(Stream.of("--input=" + input, "--maxRejectedFraction=1"), Stream.of(flags))
            .toArray(String[]::new));
  }

  private void writeInput(String... lines) throws IOException {
    Files.write(input, List.of(lines));
  }

  private static String article(String id, String text) {
    return "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, text);
  }

  private List<String> assertSameLatest() throws IOException, SQLException {
    List<String> ofJob = latestOfJob();
    try (RunRecords records = RunRecords.open(output)) {
      assertEquals(ofJob, rows(records, "SELECT id, sha256, run FROM articles"), "report");
      records.execute("SET VARIABLE output = '" + output + "'");
      records.execute(Files.readString(LATEST_SQL));
      assertEquals(ofJob, rows(records, "SELECT id, sha256, run FROM latest"), "latest.sql");
    }
    return ofJob;
  }

  private List<String> latestOfJob() throws IOException, SQLException {
    OutputFolder folder = OutputFolder.of(output.toString());
    NewestRunByKey newest = NewestRunByKey.ofRecords(folder);
    List<String> latest = new ArrayList<>();
    try (RunRecords records = RunRecords.open(output)) {
      for (RunFile file : folder.recordFiles()) {
        String all = "SELECT id, sha256, '%s' FROM '%s'".formatted(file.run(), file.path());
        rows(records, all).stream()
            .filter(row -> newest.get(id(row)).orElseThrow().equals(file.run()))
            .forEach(latest::add);
      }
    }
    return latest.stream().sorted().toList();
  }

  private List<String> assertSameRejected() throws IOException, SQLException {
    OutputFolder folder = OutputFolder.of(output.toString());
    SettledInputs settled =
        SettledInputs.in(output.toString(), folder.summaries().size() + " runs");
    List<String> unsettled = new ArrayList<>();
    for (RunFile file : folder.rejectedFiles()) {
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
        lines
            .lines()
            .filter(line -> !settled.contains(line, file.run()))
            .forEach(line -> unsettled.add(file.run().name()));
      }
    }
    unsettled.sort(null);
    try (RunRecords records = RunRecords.open(output)) {
      assertEquals(unsettled, rows(records, "SELECT run FROM rejected"), "rejected inputs");
    }
    return unsettled;
  }

  private static List<String> ids(List<String> rows) {
    return rows.stream().map(LatestRecordsTest::id).toList();
  }

  private static String id(String row) {
    return row.substring(0, row.indexOf(' '));
  }

  /** The rows of a query, sorted; columns are separated by spaces. */
  private static List<String> rows(RunRecords records, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = records.connection().createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          columns.add(found.getString(i));
        }
        rows.add(String.join(" ", columns));
      }
    }
    rows.sort(null);
    return rows;
  }
}
