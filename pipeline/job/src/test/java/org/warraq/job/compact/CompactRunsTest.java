// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.JobRun;
import org.warraq.job.Latest;
import org.warraq.job.store.OutputFolder;
import org.warraq.job.store.RunFile;

class CompactRunsTest {
  @TempDir Path temp;
  private Path news;
  private Path out;
  private final StringWriter said = new StringWriter();

  @BeforeEach
  void writeRuns() throws IOException {
    news = Files.createDirectories(temp.resolve("news"));
    out = temp.resolve("out");
    write("a", "وصل الوفد إلى عمّان مساء الأحد.");
    write("b", "زارت سلمى الحداد مرفأ بيروت.");
    write("empty", " ");
    assertEquals(0, JobRun.into(out, "--input=" + news, "--maxRejectedFraction=1").exitCode());
    // An article that is no longer in the input keeps its record in the output.
    removeFromInput("a");
    write("b", "زارت سلمى الحداد مرفأ طرابلس.");
    write("c", "هطل المطر على الساحل طوال الليل.");
    run();
    removeFromInput("b");
    write("c", "هطل الثلج على الجبل طوال الليل.");
    write("empty", "امتلأ الملف.");
    run("--annotators=split,segment");
  }

  @Test
  void compactionKeepsExactlyTheLatestRecords() throws IOException {
    List<String> latest = Latest.records(out);
    assertEquals(4, latest.size());
    assertEquals(List.of("3"), Latest.query(out, "SELECT count(DISTINCT run) FROM latest"));
    assertEquals(0, compact());
    assertEquals(latest, Latest.records(out));
    assertEquals(
        1,
        OutputFolder.of(out.toString()).recordFiles().stream()
            .map(RunFile::run)
            .distinct()
            .count());
    assertEquals(
        List.of("4"),
        Latest.query(out, selectFromAllRecords("count(*)")),
        "superseded records must be deleted");
    assertTrue(said.toString().contains("Wrote 4 records"), said.toString());
  }

  /** The footer of a file states the model version of all its records. */
  @Test
  void recordsOfDifferentModelsGoToSeparateFiles() throws IOException {
    assertEquals(
        List.of("2"), Latest.query(out, "SELECT count(DISTINCT model_version) FROM latest"));
    compact();
    List<String> perFile =
        Latest.query(
            out, selectFromAllRecords("count(DISTINCT model_version)") + " GROUP BY filename");
    assertEquals(Set.of("1"), new TreeSet<>(perFile));
    assertEquals(
        Latest.query(out, "SELECT DISTINCT model_version FROM latest ORDER BY 1"),
        Latest.query(
            out,
            "SELECT DISTINCT decode(value) FROM parquet_kv_metadata('%s/annotated/**/*.parquet')"
                    .formatted(out)
                + " WHERE decode(key) = 'warraq.model_version' ORDER BY 1"));
  }

  @Test
  void incrementalRunSkipsArticlesOfACompactedFolder() throws IOException {
    compact();
    JobRun next = run("--annotators=split,segment");
    assertEquals(2, next.count("skipped"));
    assertEquals(0, next.count("annotated"));
    compact();
    assertEquals(4, Latest.ids(out).size());
    assertEquals(0, compact());
    assertTrue(said.toString().contains("Nothing to do"), said.toString());
  }

  @Test
  void rejectedInputThatWasAnnotatedLaterIsDropped() throws IOException {
    write("f", "");
    run();
    compact();
    try (Stream<Path> files = Files.walk(out.resolve("rejected"))) {
      List<String> lines =
          files.filter(Files::isRegularFile).flatMap(CompactRunsTest::lines).toList();
      assertEquals(1, lines.size(), lines.toString());
      assertTrue(lines.get(0).contains("f.txt"), lines.get(0));
    }
  }

  @Test
  void rejectedInputsOfManyRunsAreWrittenToOneRun() throws IOException {
    write("f", "");
    run("--annotators=split,segment");
    compact();
    run("--annotators=split,segment");
    assertEquals(2, rejectedRuns());
    compact();
    assertEquals(1, rejectedRuns());
  }

  @Test
  void compactionKilledAtAnyStepKeepsTheLatestRecords() throws IOException {
    List<String> latest = Latest.records(out);
    OutputFolder folder = OutputFolder.of(out.toString());
    Compaction compaction = new Compaction(folder, folder.nextRun(Instant.now()));
    compaction.write(1_000_000);
    assertEquals(latest, Latest.records(out));

    compaction.publish();
    assertEquals(latest, Latest.records(out));

    Files.delete(Path.of(compaction.oldRecords().get(0).path()));
    assertEquals(latest, Latest.records(out));

    assertEquals(0, compact());
    assertEquals(latest, Latest.records(out));
    assertEquals(List.of("4"), Latest.query(out, selectFromAllRecords("count(*)")));
  }

  @Test
  void filesThatNoRunWroteStay() throws IOException {
    List<String> latest = Latest.records(out);
    Path records = Path.of(OutputFolder.of(out.toString()).recordFiles().get(0).path());
    Path foreignRecords = Files.copy(records, out.resolve("annotated/mine.parquet"));
    Path foreignRejected = Files.writeString(out.resolve("rejected/notes.txt"), "تذكير");
    assertEquals(0, compact());
    assertFalse(Files.exists(records));
    assertTrue(Files.exists(foreignRecords));
    assertTrue(Files.exists(foreignRejected));
    assertEquals(latest, Latest.records(out));
    assertEquals(0, compact());
    assertTrue(said.toString().contains("Nothing to do"), said.toString());
  }

  @Test
  void folderWithoutRecordsIsBadUsage() {
    assertEquals(2, CompactRuns.run(new PrintWriter(said), temp.resolve("none").toString()));
  }

  @Test
  void filesOfAKilledFreshRunAreDeletedAndTold() throws IOException {
    Path half = temp.resolve("half");
    Path file = half.resolve("annotated/run=20250101T000000Z/part-half.parquet");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "cut");
    Files.writeString(half.resolve(".unfinished"), "20250101T000000Z");
    assertEquals(2, CompactRuns.run(new PrintWriter(said), half.toString()));
    assertTrue(said.toString().contains("deleted 1 files of run 20250101T000000Z"), said::toString);
    assertFalse(Files.exists(file));
  }

  @Test
  void fileSizeBelowOneIsBadUsage() throws IOException {
    List<String> latest = Latest.records(out);
    for (String size : List.of("0", "-1")) {
      assertEquals(
          2, CompactRuns.run(new PrintWriter(said), out.toString(), "--fileMegabytes=" + size));
    }
    assertEquals(latest, Latest.records(out));
  }

  private int compact() {
    return CompactRuns.run(new PrintWriter(said), out.toString(), "--graceSeconds=0");
  }

  private String selectFromAllRecords(String column) {
    return "SELECT "
        + column
        + " FROM read_parquet('"
        + out
        + "/annotated/**/*.parquet', filename = true)";
  }

  @Test
  void messageOfAFullDiskSaysWhatToDo() {
    assertEquals(
        "/out/part: No space left on device; free some space and run compact again. The latest"
            + " records are unchanged.",
        CompactRuns.message(new IOException("/out/part: No space left on device")));
    IOException wrapped =
        new IOException("cannot close", new IOException("No space left on device"));
    assertEquals(
        "No space left on device; free some space and run compact again. The latest records are"
            + " unchanged.",
        CompactRuns.message(wrapped));
    assertEquals("closed", CompactRuns.message(new IOException("closed")));
  }

  private JobRun run(String... flags) {
    JobRun run =
        JobRun.into(
            out,
            Stream.concat(
                    Stream.of("--incremental", "--input=" + news, "--maxRejectedFraction=1"),
                    Stream.of(flags))
                .toArray(String[]::new));
    assertEquals(0, run.exitCode(), run.err());
    return run;
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(news.resolve(name + ".txt"), text);
  }

  private int rejectedRuns() throws IOException {
    return OutputFolder.of(out.toString()).rejectedFiles().stream()
        .map(RunFile::run)
        .collect(Collectors.toSet())
        .size();
  }

  private void removeFromInput(String name) throws IOException {
    Files.delete(news.resolve(name + ".txt"));
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
