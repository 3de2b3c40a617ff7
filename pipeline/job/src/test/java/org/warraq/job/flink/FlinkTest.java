// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warraq.job.JobRun;
import org.warraq.testing.Slow;

/**
 * Checks that the job writes the same on Flink, in this process or on a cluster, as on
 * DirectRunner.
 */
@Slow
class FlinkTest {
  private static final String TOLERANT = "--maxRejectedFraction=0.9";
  private static final int MANY = 2000;

  @TempDir Path temp;
  private Path emptyJar;

  /**
   * Makes a jar to stage. The cluster has our class path already, but if nothing were named, Beam
   * would stage all of it.
   */
  @BeforeEach
  void makeEmptyJar() throws IOException {
    emptyJar = temp.resolve("empty.jar");
    new JarOutputStream(Files.newOutputStream(emptyJar), new Manifest()).close();
  }

  @Test
  void recordsAreTheSameOnEveryRunner() throws Exception {
    String input = "--input=" + JobRun.seeds() + ",src/test/resources/golden/input";
    JobRun direct = JobRun.into(temp.resolve("direct"), input, "--outputFormat=jsonl", TOLERANT);
    assertFalse(direct.rejectedLines().isEmpty());
    assertSameRun(direct, onFlink("embedded", "[local]", input));
    try (LoopbackCluster cluster = LoopbackCluster.start(folder("cluster"), 2, 1)) {
      assertSameRun(direct, onFlink("loopback", cluster.address(), input));
    }
  }

  private static void assertSameRun(JobRun expected, JobRun run) throws IOException {
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(expected.annotatedLines(), run.annotatedLines());
    assertEquals(expected.rejectedLines(), run.rejectedLines());
    assertEquals(expected.runJson().path("counts"), run.runJson().path("counts"));
    assertEquals("FlinkRunner", run.runJson().path("runner").asText());
  }

  /** With {@code --enforceImmutability}, DirectRunner fails if a transform changes its input. */
  @Test
  void elementsAreNeverChangedSoFlinkMayReuseThem() throws IOException {
    String input = "--input=" + JobRun.seeds().resolve("wire.jsonl");
    JobRun watched =
        JobRun.into(
            temp.resolve("watched"),
            input,
            "--outputFormat=jsonl",
            "--enforceImmutability=true",
            "--enforceEncodability=true");
    assertEquals(0, watched.exitCode(), watched.err());
    assertSameRun(watched, onFlink("reused", "[local]", input));
    assertSameRun(watched, onFlink("copied", "[local]", input, "--objectReuse=false"));
  }

  /** The other TaskManager takes over all the work, with the memory that it has by default. */
  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void lostTaskManagerCostsNoRecordAndRepeatsNone(int slots) throws Exception {
    String input = "--input=" + manyArticles();
    String soon = "--executionRetryDelay=1000";
    try (LoopbackCluster cluster = LoopbackCluster.start(folder("cluster"), 2, slots)) {
      CompletableFuture<JobRun> running =
          CompletableFuture.supplyAsync(() -> onFlink("out", cluster.address(), input, soon));
      while (!running.isDone() && stagedFiles() < 2) {
        Thread.sleep(20);
      }
      cluster.killTaskManager(0);
      assertFalse(running.isDone(), "the run was over before the kill");
      JobRun run = running.get();
      assertEquals(0, run.exitCode(), run.err());
      assertEquals(
          IntStream.range(0, MANY).boxed().toList(),
          run.annotatedLines().stream()
              .map(line -> JobRun.json(line).path("id").asInt())
              .sorted()
              .toList());
      try (Stream<Path> files = Files.list(run.output())) {
        assertEquals(
            List.of(".lock", "annotated", "rejected", "run.json", "runs"),
            files.map(file -> file.getFileName().toString()).sorted().toList());
      }
      assertEquals(MANY, run.count("annotated"));
    }
  }

  private int stagedFiles() throws IOException {
    Path staging = temp.resolve("out/.staging");
    if (!Files.isDirectory(staging)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(staging)) {
      return (int) files.count();
    }
  }

  private Path manyArticles() throws IOException {
    String text = Files.readString(JobRun.seeds().resolve("culture/book-fair.txt"));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      lines.add(new JsonMapper().writeValueAsString(Map.of("id", i, "text", text)));
    }
    return Files.write(temp.resolve("many.jsonl"), lines);
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectory(temp.resolve(name));
  }

  private JobRun onFlink(String output, String master, String... flags) {
    List<String> all = new ArrayList<>(List.of(flags));
    all.add("--runner=FlinkRunner");
    all.add("--flinkMaster=" + master);
    all.add("--filesToStage=" + emptyJar);
    all.add("--outputFormat=jsonl");
    all.add(TOLERANT);
    return JobRun.into(temp.resolve(output), all.toArray(String[]::new));
  }
}
