// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job does on S3 and HDFS what it does on a local disk. */
class StorageTest {
  private static final Path SEEDS = Path.of(System.getProperty("warraq.seeds"));
  private static final Path REJECTS =
      SEEDS.resolveSibling("pipeline/src/test/resources/golden/input");

  @TempDir Path temp;

  private Path local;

  /** Folders in folders, files of all kinds, some rejected, one large enough to be cut. */
  @BeforeEach
  void makeInput() throws IOException {
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

  private void assertSameAsLocal(Storage storage) throws Exception {
    storage.put(local.resolve("in"), "in");
    assertSameRun(storage, "folder", "in");
    assertSameRun(storage, "glob", "in/*/[a-m]*.txt");
    assertSameRun(storage, "file", "in/table.jsonl/part-1.jsonl.gz", "--numShards=2");

    String output = "--output=" + storage.uri("folder");
    JobProcess again = run(storage, "--input=" + storage.uri("in"), output);
    assertEquals(2, again.exitCode(), again.output());
    assertTrue(again.output().contains("already holds a run"), again.output());

    JobProcess over = run(storage, "--input=" + storage.uri("in/politics"), output, "--overwrite");
    assertEquals(0, over.exitCode(), over.output());
    assertEquals(
        List.of("annotated", "rejected", "run.json"), Folders.names(storage.get("folder")));
    assertEquals(1, Folders.names(storage.get("folder").resolve("annotated")).size());

    JobProcess nothing = run(storage, "--input=" + storage.uri("none"), output, "--overwrite");
    assertEquals(2, nothing.exitCode(), nothing.output());
    assertTrue(nothing.output().contains("nothing matches"), nothing.output());
  }

  private void assertSameRun(Storage storage, String name, String input, String... flags)
      throws Exception {
    List<String> all = new ArrayList<>(List.of(flags));
    all.addAll(List.of("--outputFormat=jsonl", "--maxRejectedFraction=0.9"));
    List<String> here = new ArrayList<>(all);
    here.addAll(List.of("--input=" + input, "--output=" + name));
    JobProcess expected = JobProcess.in(local, Map.of(), here);
    assertEquals(0, expected.exitCode(), expected.output());

    all.addAll(List.of("--input=" + storage.uri(input), "--output=" + storage.uri(name)));
    JobProcess remote = run(storage, all.toArray(String[]::new));
    assertEquals(0, remote.exitCode(), remote.output());
    Path output = storage.get(name);
    assertEquals(List.of("annotated", "rejected", "run.json"), Folders.names(output));
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

  /** A record with its article's place called as it is here. */
  private static String here(String line, Storage storage) {
    return line.replace(storage.uri(""), "");
  }

  private JobProcess run(Storage storage, String... flags) throws Exception {
    List<String> all = new ArrayList<>(List.of(flags));
    all.addAll(storage.flags());
    return JobProcess.in(temp, storage.environment(), all);
  }
}
