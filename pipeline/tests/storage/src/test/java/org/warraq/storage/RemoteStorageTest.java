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

/**
 * The job gives the same output on S3 and HDFS as on a local disk. It only splits sentences here,
 * because a file system knows nothing of annotators.
 */
class RemoteStorageTest {
  private static final Path SEEDS = Path.of(System.getProperty("warraq.seeds"));
  private static final Path REJECTED_INPUTS =
      SEEDS.resolveSibling("pipeline/job/src/test/resources/golden/input");

  private static final String ANNOTATORS = "--annotators=split";

  /** Flags of runs by name; ROOT/ is a folder. Each runs on a local disk and on remote storage. */
  private static final Map<String, List<String>> RUNS =
      Map.of(
          "folder",
          List.of("--input=ROOT/in"),
          "files",
          List.of(
              "--input=ROOT/in/*/[a-m]*.txt,ROOT/in/table.jsonl/part-1.jsonl.gz", "--numShards=2"));

  @TempDir static Path temp;

  private static Path local;

  /**
   * Makes nested folders with files of all formats, rejected inputs, and a file of several chunks.
   */
  @BeforeAll
  static void makeInput() throws Exception {
    local = Files.createDirectories(temp.resolve("local"));
    Path input = local.resolve("in");
    LocalFolders.copy(SEEDS, input);
    LocalFolders.copy(REJECTED_INPUTS, input.resolve("rejects"));
    // Spark and Hadoop write a folder of files under such a name.
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
  void s3GivesTheSameOutputAsLocalDisk() throws Exception {
    try (RemoteStorage storage = S3Storage.start(Files.createDirectory(temp.resolve("s3")))) {
      assertSameAsLocal(storage);
    }
  }

  @Test
  void hdfsGivesTheSameOutputAsLocalDisk() throws Exception {
    try (RemoteStorage storage = HdfsStorage.start(Files.createDirectory(temp.resolve("hdfs")))) {
      assertSameAsLocal(storage);
    }
  }

  private static void assertSameAsLocal(RemoteStorage storage) throws Exception {
    storage.put(local.resolve("in"), "in");
    for (String name : RUNS.keySet()) {
      assertSameRun(storage, name);
    }

    JobProcess withoutOverwrite =
        run(storage, "--input=" + storage.uri("in"), "--output=" + storage.uri("folder"));
    assertEquals(2, withoutOverwrite.exitCode(), withoutOverwrite.output());
    assertTrue(
        withoutOverwrite.output().contains("already holds a run"), withoutOverwrite.output());
    assertRunsIntoOneFolderLeaveNoStaging(storage);
    JobProcess missingInput =
        run(storage, "--input=" + storage.uri("none"), "--output=" + storage.uri("other"));
    assertEquals(2, missingInput.exitCode(), missingInput.output());
    assertTrue(missingInput.output().contains("nothing matches"), missingInput.output());
  }

  /**
   * A run that overwrites, an incremental one and a replay leave neither staged files nor empty
   * folders.
   */
  private static void assertRunsIntoOneFolderLeaveNoStaging(RemoteStorage storage)
      throws Exception {
    String out = storage.uri("folder");
    Map<String, String> modes = Map.of("in/rejects", "--overwrite", "in/politics", "--incremental");
    for (String input : List.of("in/rejects", "in/politics")) {
      JobProcess night =
          run(
              storage,
              modes.get(input),
              "--input=" + storage.uri(input),
              "--output=" + out,
              "--maxArticleChars=200",
              "--maxRejectedFraction=1");
      assertEquals(0, night.exitCode(), night.output());
    }
    JobProcess replay = run(storage, "--replay=" + out);
    assertEquals(0, replay.exitCode(), replay.output());
    Path folder = storage.get("folder");
    assertEquals(List.of("annotated", "rejected", "run.json", "runs"), LocalFolders.names(folder));
    assertEquals(1, LocalFolders.names(folder.resolve("rejected")).size());
    List<String> runs = LocalFolders.names(folder.resolve("runs"));
    assertEquals(3, runs.stream().filter(run -> run.endsWith(".json")).count(), runs.toString());
    assertEquals(2, runs.stream().filter(run -> run.endsWith(".known")).count(), runs.toString());
  }

  private static void assertSameRun(RemoteStorage storage, String name) throws Exception {
    List<String> flags = flags(name, storage.uri(""));
    JobProcess remote = run(storage, flags.toArray(String[]::new));
    assertEquals(0, remote.exitCode(), remote.output());
    Path output = storage.get(name);
    assertEquals(List.of("annotated", "rejected", "run.json", "runs"), LocalFolders.names(output));
    for (String part : List.of("annotated", "rejected")) {
      assertEquals(
          LocalFolders.lines(local.resolve(name).resolve(part)).stream().sorted().toList(),
          LocalFolders.lines(output.resolve(part)).stream()
              .map(line -> withLocalPath(line, storage))
              .sorted()
              .toList());
    }
    assertFalse(LocalFolders.lines(output.resolve("annotated")).isEmpty());
  }

  /** The flags of a run with input and output in the folder {@code root}. */
  private static List<String> flags(String name, String root) {
    List<String> flags = new ArrayList<>();
    RUNS.get(name).forEach(flag -> flags.add(flag.replace("ROOT/", root)));
    flags.addAll(List.of("--output=" + root + name, "--outputFormat=jsonl"));
    flags.addAll(List.of("--maxRejectedFraction=0.9", ANNOTATORS));
    return flags;
  }

  /** A record with the local path instead of the remote one. */
  private static String withLocalPath(String line, RemoteStorage storage) {
    return line.replace(storage.uri(""), "");
  }

  private static JobProcess run(RemoteStorage storage, String... flags) throws Exception {
    List<String> all = new ArrayList<>(List.of(flags));
    all.add(ANNOTATORS);
    all.addAll(storage.flags());
    return JobProcess.in(temp, storage.environment(), all);
  }
}
