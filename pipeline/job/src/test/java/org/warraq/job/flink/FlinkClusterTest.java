// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.flink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.AnnotateArticles;
import org.warraq.job.JobRun;
import org.warraq.testing.Slow;

/** Runs the job on a cluster of two TaskManagers and checks the metrics that Flink reports. */
@Slow
class FlinkClusterTest {
  private static final int PIECES = 40;
  private static final int ARTICLES = 1500;
  private static final List<String> STEPS =
      List.of("ReadChunks", "SplitSentences", "WriteOutcomes");

  private static final Set<String> ENDS = Set.of("FINISHED", "FAILED", "CANCELED");

  @TempDir static Path temp;

  private static Path emptyJar;
  private static LoopbackCluster cluster;

  @BeforeAll
  static void start() throws Exception {
    emptyJar = temp.resolve("empty.jar");
    new JarOutputStream(Files.newOutputStream(emptyJar), new Manifest()).close();
    cluster = LoopbackCluster.start(Files.createDirectory(temp.resolve("cluster")), 2, 1);
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void oneLargeFileIsSharedByBothTaskManagers() throws IOException {
    Path input = Files.createDirectory(temp.resolve("large"));
    String line = "{\"text\": \"" + "زارت سلمى الحداد بيروت يوم الأحد. ".repeat(300) + "\"}\n";
    int lines = PIECES * (1 << 20) / line.getBytes(UTF_8).length;
    Files.writeString(input.resolve("all.jsonl"), line.repeat(lines));
    assertShared(input);
  }

  @Test
  void manySmallFilesAreSharedByBothTaskManagers() throws IOException {
    Path input = Files.createDirectory(temp.resolve("small"));
    for (int i = 0; i < PIECES * 512; i++) {
      Files.writeString(input.resolve(i + ".txt"), "زارت سلمى الحداد بيروت يوم الأحد.");
    }
    assertShared(input);
  }

  /**
   * Asserts that each TaskManager gets at least an eighth of the pieces. They are spread by hash,
   * so how even the shares are is chance.
   */
  private static void assertShared(Path input) throws IOException {
    JobRun run =
        JobRun.into(temp.resolve("out-" + input.getFileName()), flags(input, "--annotators=split"));
    assertEquals(0, run.exitCode(), run.err());
    List<Integer> shares = new ArrayList<>();
    JsonNode annotating = annotatingVertex(newestJob());
    for (JsonNode taskManager : annotating.path("taskmanagers")) {
      shares.add(taskManager.path("metrics").path("read-records").asInt());
    }
    assertEquals(2, shares.size());
    int all = shares.get(0) + shares.get(1);
    assertTrue(all >= PIECES * 9 / 10 && all <= PIECES * 11 / 10, shares::toString);
    shares.forEach(share -> assertTrue(share >= all / 8, shares::toString));
  }

  private static String newestJob() throws IOException {
    return StreamSupport.stream(cluster.ask("/jobs/overview").path("jobs").spliterator(), false)
        .max(Comparator.comparingLong(job -> job.path("start-time").asLong()))
        .orElseThrow()
        .path("jid")
        .asText();
  }

  /** The metrics, per TaskManager, of the vertex that reads, annotates and writes. */
  private static JsonNode annotatingVertex(String job) throws IOException {
    for (JsonNode vertex : cluster.ask("/jobs/" + job).path("vertices")) {
      if (STEPS.stream().allMatch(step -> vertex.path("name").asText().contains(step))) {
        return cluster.ask(
            "/jobs/" + job + "/vertices/" + vertex.path("id").asText() + "/taskmanagers");
      }
    }
    throw new AssertionError("no vertex does all of " + STEPS);
  }

  @Test
  void lostClientDoesNotStopTheJob() throws Exception {
    Path input = Files.createDirectory(temp.resolve("orphan"));
    String text = Files.readString(JobRun.seeds().resolve("culture/book-fair.txt"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(input.resolve(i + ".txt"), text);
    }
    Path output = temp.resolve("out-orphan");
    Process client = client(input, output);
    try {
      while (client.isAlive() && !Files.isDirectory(output.resolve(".staging"))) {
        Thread.sleep(20);
      }
      assertTrue(client.isAlive(), "the run was over before the kill");
    } finally {
      client.destroyForcibly().waitFor();
    }
    String job = newestJob();
    assertEquals("FINISHED", endOf(job));
    JobRun orphan = new JobRun(0, "", "", output);
    assertEquals(ARTICLES, orphan.annotatedLines().stream().distinct().count());
    assertEquals(ARTICLES, orphan.annotatedLines().size());
    assertFalse(Files.exists(output.resolve("run.json")));
    try (Stream<Path> left = Files.list(output.resolve(".staging"))) {
      assertEquals(0, left.count());
    }
    assertFalse(Files.exists(output.resolve(".unfinished")));
    JobRun next = JobRun.into(output, "--input=" + input, "--outputFormat=jsonl");
    assertEquals(2, next.exitCode(), next.err());
    assertEquals(ARTICLES, next.annotatedLines().size());
  }

  /** Waits for the end of a job and returns its last state. */
  private static String endOf(String job) throws IOException, InterruptedException {
    while (true) {
      String state = cluster.ask("/jobs/" + job).path("state").asText();
      if (ENDS.contains(state)) {
        return state;
      }
      Thread.sleep(100);
    }
  }

  private static Process client(Path input, Path output) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Collections.addAll(command, "-Xmx1g", "-cp", System.getProperty("java.class.path"));
    command.add(AnnotateArticles.class.getName());
    Collections.addAll(command, flags(input));
    command.add("--output=" + output);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(temp.resolve("client.log").toFile())
        .start();
  }

  private static String[] flags(Path input, String... others) {
    List<String> flags = new ArrayList<>(List.of(others));
    flags.add("--runner=FlinkRunner");
    flags.add("--flinkMaster=" + cluster.address());
    flags.add("--filesToStage=" + emptyJar);
    flags.add("--outputFormat=jsonl");
    flags.add("--input=" + input);
    return flags.toArray(String[]::new);
  }
}
