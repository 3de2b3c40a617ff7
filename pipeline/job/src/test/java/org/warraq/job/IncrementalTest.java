// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks incremental runs over a folder of articles that grows. */
class IncrementalTest {
  @TempDir Path temp;
  private Path news;
  private Path out;

  @BeforeEach
  void writeNews() throws IOException {
    news = Files.createDirectories(temp.resolve("news"));
    out = temp.resolve("out");
    write("a", "وصل الوفد إلى عمّان مساء الأحد.");
    write("b", "زارت سلمى الحداد مرفأ بيروت.");
    write("c", "هطل المطر على الساحل طوال الليل.");
  }

  @Test
  void onlyNewAndChangedArticlesAreAnnotated() throws IOException {
    assertCounts(run(), 3, 3, 0);
    List<Path> published = files("annotated");
    List<String> latest = Latest.records(out);

    assertCounts(run(), 3, 0, 3);
    assertEquals(published, files("annotated"), "no file may be added");
    assertEquals(latest, Latest.records(out));

    write("b", "زارت سلمى الحداد مرفأ طرابلس.");
    write("d", "افتتح المعرض أبوابه للزوار.");
    write("e", "أعلنت البلدية إغلاق الجسر.");
    assertCounts(run(), 5, 3, 2);
    assertEquals(List.of("a", "b", "c", "d", "e"), names(Latest.ids(out)));
    assertEquals(
        List.of("زارت سلمى الحداد مرفأ طرابلس."),
        Latest.query(out, "SELECT text FROM latest WHERE id LIKE '%b.txt'"));
  }

  @Test
  void articleChangedBackIsAnnotatedAgain() throws IOException {
    run();
    String before = Files.readString(news.resolve("a.txt"));
    write("a", "تأخر الوفد.");
    assertCounts(run(), 3, 1, 2);
    write("a", before);
    assertCounts(run(), 3, 1, 2);
    assertCounts(run(), 3, 0, 3);
  }

  @Test
  void articlesOfOtherModelsAreAnnotatedAgain() throws IOException {
    run("--annotators=split");
    assertCounts(run("--annotators=split,segment"), 3, 3, 0);
    assertCounts(run("--annotators=split,segment"), 3, 0, 3);
    assertEquals(3, Latest.ids(out).size());
  }

  @Test
  void incrementalRunAddsToFreshRun() throws IOException {
    assertEquals(0, JobRun.into(out, "--input=" + news).exitCode());
    write("d", "افتتح المعرض أبوابه للزوار.");
    assertCounts(run(), 4, 1, 3);
    assertEquals(4, Latest.ids(out).size());
    assertEquals(4, files("runs").size(), "a summary and an index of each run");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parquet", "jsonl", "conllu"})
  void everyFormatRemembersWhatItHolds(String format) throws IOException {
    String[] flags = {"--outputFormat=" + format, "--annotators=split,segment"};
    assertCounts(run(flags), 3, 3, 0);
    write("b", "زارت سلمى الحداد مرفأ طرابلس.");
    assertCounts(run(flags), 3, 1, 2);
    for (Path index : files("runs")) {
      if (index.toString().endsWith(".known")) {
        Files.delete(index);
      }
    }
    assertCounts(run(flags), 3, 0, 3);
  }

  @Test
  void damagedIndexIsMadeAgainFromTheRecords() throws IOException {
    run();
    Path index =
        files("runs").stream().filter(f -> f.toString().endsWith(".known")).findAny().get();
    byte[] bytes = Files.readAllBytes(index);
    for (int damaged = 0; damaged < bytes.length; damaged += 41) {
      byte[] copy = bytes.clone();
      copy[damaged] ^= 0x55;
      Files.write(index, copy);
      assertCounts(run(), 3, 0, 3);
    }
    int header = 2 * Long.BYTES;
    for (int length : new int[] {bytes.length - 1, bytes.length / 2, header + 1, header, 0}) {
      Files.write(index, Arrays.copyOf(bytes, length));
      assertCounts(run(), 3, 0, 3);
    }
  }

  @Test
  void changedDateOrUrlCountsOnlyIfTold() throws IOException {
    writeDated("2026-01-18", "https://example.org/1");
    assertCounts(run(), 4, 4, 0);
    writeDated("2026-01-19", "https://example.org/1");
    assertCounts(run(), 4, 0, 4);
    assertCounts(run("--changed=any"), 4, 1, 3);
    assertCounts(run("--changed=any"), 4, 0, 4);
    writeDated("2026-01-19", "https://example.org/2");
    assertCounts(run("--changed=any"), 4, 1, 3);
  }

  private void writeDated(String date, String url) throws IOException {
    Files.writeString(
        news.resolve("dated.jsonl"),
        "{\"id\": \"d\", \"text\": \"هطل المطر.\", \"date\": \"%s\", \"url\": \"%s\"}%n"
            .formatted(date, url));
  }

  /** Older versions wrote the files of a fresh run directly into annotated/ and rejected/. */
  @Test
  void looseFilesOfOlderVersionsGetTheFolderOfTheirRun() throws IOException {
    JobRun.into(out, "--input=" + news);
    for (Path file : files("annotated")) {
      Files.move(file, out.resolve("annotated").resolve(file.getFileName()));
    }
    for (Path file : files("rejected")) {
      Files.move(file, out.resolve("rejected").resolve(file.getFileName()));
    }
    write("d", "افتتح المعرض أبوابه للزوار.");
    assertCounts(run(), 4, 1, 3);
    assertCounts(run(), 4, 0, 4);
    assertEquals(4, Latest.ids(out).size());
    assertTrue(
        Stream.concat(files("annotated").stream(), files("rejected").stream())
            .allMatch(file -> file.getParent().getFileName().toString().startsWith("run=")));
  }

  @Test
  void rejectedInputIsTriedAgainByEveryRun() throws IOException {
    write("empty", " ");
    JobRun first = run("--maxRejectedFraction=1");
    assertEquals(1, first.count("rejected"), first.err());
    JobRun second = run("--maxRejectedFraction=1");
    assertEquals(4, second.count("read"));
    assertEquals(1, second.count("rejected"));
    assertEquals(3, second.count("skipped"));
    assertEquals(2, files("rejected").size());
  }

  @Test
  void numShardsIsTheNumberOfFilesOfARun() throws IOException {
    run("--numShards=2");
    assertEquals(2, files("annotated").size());
    assertCounts(run("--numShards=2"), 3, 0, 3);
    assertEquals(2, files("annotated").size());
  }

  @Test
  void overwriteDeletesAllRuns() throws IOException {
    run();
    write("b", "زارت سلمى الحداد مرفأ طرابلس.");
    run();
    JobRun overwriting = JobRun.into(out, "--input=" + news, "--overwrite");
    assertEquals(0, overwriting.exitCode(), overwriting.err());
    assertEquals(2, files("runs").size(), "a summary and an index");
    assertTrue(
        files("annotated").stream().map(Path::getParent).distinct().count() == 1,
        "no folder of an earlier run may stay");
    assertEquals(3, Latest.ids(out).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --incremental --overwrite          | --overwrite: deletes the runs
          --replay=out --incremental         | --replay: reads rejected inputs only
          """)
  void flagsThatExcludeEachOtherAreBadUsage(String flags, String complaint) {
    String[] args =
        Stream.of(flags, "--input=" + news)
            .flatMap(f -> Stream.of(f.split(" ")))
            .toArray(String[]::new);
    JobRun run = JobRun.into(out, args);
    assertEquals(2, run.exitCode(), run.err());
    assertTrue(run.err().contains(complaint), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void incrementalRunRefusesRecordsInOtherFormats() throws IOException {
    JobRun.into(out, "--input=" + news, "--outputFormat=jsonl");
    JobRun refused = run();
    assertEquals(2, refused.exitCode(), refused.err());
    assertTrue(refused.err().contains("is not in the format parquet"), refused.err());
  }

  private JobRun run(String... flags) {
    return JobRun.into(
        out,
        Stream.concat(Stream.of("--incremental", "--input=" + news), Stream.of(flags))
            .toArray(String[]::new));
  }

  private static void assertCounts(JobRun run, long read, long annotated, long skipped)
      throws IOException {
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(read, run.count("read"));
    assertEquals(annotated, run.count("annotated"));
    assertEquals(skipped, run.count("skipped"));
    assertEquals(0, run.count("rejected"));
    assertFalse(Files.exists(run.output().resolve(".staging")));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(news.resolve(name + ".txt"), text);
  }

  private List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(out.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<String> names(List<String> ids) {
    return ids.stream().map(id -> id.replaceAll(".*/|\\.txt", "")).toList();
  }
}
