// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job does on S3 and HDFS what it does on a local disk. */
class StorageTest {
  private static final Path SEEDS = Path.of(System.getProperty("warraq.seeds"));
  private static final Path REJECTS =
      SEEDS.resolveSibling("pipeline/job/src/test/resources/golden/input");

  /** Runs that are held against those of the same name here. */
  private static final Map<String, List<String>> RUNS =
      Map.of(
          "folder", List.of("--input=in"),
          "glob", List.of("--input=in/*/[a-m]*.txt"),
          "file", List.of("--input=in/table.jsonl/part-1.jsonl.gz", "--numShards=2"));

  @TempDir static Path temp;

  private static Path local;

  /** Folders in folders, files of all kinds, some rejected, one large enough to be cut. */
  @BeforeAll
  static void makeInput() throws Exception {
    local = Files.createDirectories(temp.resolve("local"));
    Path input = local.resolve("in");
    Folders.copy(SEEDS, input);
    Folders.copy(REJECTS, input.resolve("rejects"));
    // What Spark and Hadoop call a folder of files.
    Path table = Files.createDirectories(input.resolve("table.jsonl"));
    String lines = Files.readString(SEEDS.resolve("wire.jsonl")).repeat(100);
    Files.writeString(table.resolve("part-0.jsonl"), lines);
    try (var zipped =
        new GZIPOutputStream(Files.newOutputStream(table.resolve("part-1.jsonl.gz")))) {
      zipped.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    for (String name : RUNS.keySet()) {
      JobProcess run = JobProcess.in(local, Map.of(), flags(name, ""));
      assertEquals(0, run.exitCode(), run.output());
    }
  }

  @Test
  void s3() throws Exception {
    try (Storage storage = S3Storage.start(Files.createDirectory(temp.resolve("s3")))) {
      assertSameAsLocal(storage);
    }
  }

  @Test
  void hdfs() throws Exception {
    try (Storage storage = HdfsStorage.start(Files.createDirectory(temp.resolve("hdfs")))) {
      assertSameAsLocal(storage);
    }
  }

  private static void assertSameAsLocal(Storage storage) throws Exception {
    storage.put(local.resolve("in"), "in");
    for (String name : RUNS.keySet()) {
      assertSameRun(storage, name);
    }

    String output = "--output=" + storage.uri("folder");
    JobProcess again = run(storage, "--input=" + storage.uri("in"), output);
    assertEquals(2, again.exitCode(), again.output());
    assertTrue(again.output().contains("already holds a run"), again.output());

    JobProcess over = run(storage, "--input=" + storage.uri("in/politics"), output, "--overwrite");
    assertEquals(0, over.exitCode(), over.output());
    assertEquals(
        List.of("annotated", "rejected", "run.json", "runs"), Folders.names(storage.get("folder")));
    assertEquals(1, Folders.names(storage.get("folder").resolve("annotated")).size());

    JobProcess nothing = run(storage, "--input=" + storage.uri("none"), output, "--overwrite");
    assertEquals(2, nothing.exitCode(), nothing.output());
    assertTrue(nothing.output().contains("nothing matches"), nothing.output());
    assertNightsLeaveNoRest(storage);
  }

  /** Neither files of staging nor, where there are such, empty folders. */
  private static void assertNightsLeaveNoRest(Storage storage) throws Exception {
    String out = storage.uri("nights");
    for (String input : List.of("in/rejects", "in/politics")) {
      JobProcess night =
          run(
              storage,
              "--incremental",
              "--input=" + storage.uri(input),
              "--output=" + out,
              "--maxArticleChars=200",
              "--maxRejectedFraction=1");
      assertEquals(0, night.exitCode(), night.output());
    }
    JobProcess replay = run(storage, "--replay=" + out);
    assertEquals(0, replay.exitCode(), replay.output());
    Path nights = storage.get("nights");
    assertEquals(List.of("annotated", "rejected", "run.json", "runs"), Folders.names(nights));
    assertEquals(1, Folders.names(nights.resolve("rejected")).size());
    assertEquals(3, Folders.names(nights.resolve("runs")).size());
  }

  private static void assertSameRun(Storage storage, String name) throws Exception {
    List<String> flags = flags(name, storage.uri(""));
    JobProcess remote = run(storage, flags.toArray(String[]::new));
    assertEquals(0, remote.exitCode(), remote.output());
    Path output = storage.get(name);
    assertEquals(List.of("annotated", "rejected", "run.json", "runs"), Folders.names(output));
    for (String part : List.of("annotated", "rejected")) {
      assertEquals(
          Folders.lines(local.resolve(name).resolve(part)).stream().sorted().toList(),
          Folders.lines(output.resolve(part)).stream()
              .map(l -> here(l, storage))
              .sorted()
              .toList());
    }
    assertFalse(Folders.lines(output.resolve("annotated")).isEmpty());
  }

  /** The flags of a run whose input and output lie below {@code root}. */
  private static List<String> flags(String name, String root) {
    List<String> flags = new ArrayList<>();
    RUNS.get(name).forEach(flag -> flags.add(flag.replace("--input=", "--input=" + root)));
    flags.addAll(List.of("--output=" + root + name, "--outputFormat=jsonl"));
    flags.add("--maxRejectedFraction=0.9");
    return flags;
  }

  /** A record with its article's place called as it is here. */
  private static String here(String line, Storage storage) {
    return line.replace(storage.uri(""), "");
  }

  private static JobProcess run(Storage storage, String... flags) throws Exception {
    List<String> all = new ArrayList<>(List.of(flags));
    all.addAll(storage.flags());
    return JobProcess.in(temp, storage.environment(), all);
  }
}
