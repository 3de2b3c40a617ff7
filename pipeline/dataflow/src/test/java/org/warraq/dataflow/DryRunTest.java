// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.dataflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.beam.model.pipeline.v1.RunnerApi;
import org.apache.beam.sdk.util.construction.graph.ExecutableStage;
import org.apache.beam.sdk.util.construction.graph.FusedPipeline;
import org.apache.beam.sdk.util.construction.graph.GreedyPipelineFuser;
import org.apache.beam.sdk.util.construction.graph.PipelineNode.PTransformNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The request that {@code scripts/submit-dataflow --dryRun} writes is the whole job, and can run.
 */
class DryRunTest {
  private static final List<String> STEPS =
      List.of(
          "ReadArticles",
          "SplitSentences",
          "SegmentWords",
          "TagPartsOfSpeech",
          "AddLemmas",
          "RecognizeEntities",
          "WriteOutcomes");

  @TempDir static Path temp;

  private static JsonNode job;
  private static Path pipelineFile;

  @BeforeAll
  static void dryRun() throws Exception {
    JavaProcess run =
        JavaProcess.run(
            temp,
            JavaProcess.classPath(),
            SubmitDataflow.class.getName(),
            "--project=my-project",
            "--region=europe-west1",
            "--input=gs://news/2026/*.jsonl.gz,gs://news/archive",
            "--output=gs://results/out",
            "--dryRun",
            "--jobFile",
            "job.json");
    assertEquals(0, run.exitCode(), run.output());
    job = new JsonMapper().readTree(temp.resolve("job.json").toFile());
    pipelineFile = temp.resolve("job.json.pb");
  }

  @Test
  void requestHasTheStepsOfTheJob() {
    assertEquals("JOB_TYPE_BATCH", job.path("type").asText());
    Stream<String> names =
        StreamSupport.stream(job.path("steps").spliterator(), false)
            .map(step -> step.path("properties").path("user_name").path("value").asText())
            .map(name -> name.substring(0, name.indexOf('/')));
    assertEquals(STEPS, names.distinct().toList());
  }

  /**
   * From reading an article to writing its record, nothing is encoded or sent to another machine.
   */
  @Test
  void annotatorsAreInOneFusedStage() throws IOException {
    List<String> fused = stageOf("SplitSentences");
    for (String step : STEPS.subList(1, STEPS.size())) {
      assertTrue(fused.stream().anyMatch(name -> name.startsWith(step + "/")), step + ": " + fused);
    }
    assertTrue(
        fused.contains("WriteOutcomes/WriteBundles/ParMultiDo(WriteBundles)"), fused::toString);
    assertTrue(
        fused.stream().anyMatch(name -> name.startsWith("ReadArticles/ReadChunks")),
        fused::toString);
  }

  /** The names of all transforms in the same stage as a step. */
  private static List<String> stageOf(String step) throws IOException {
    FusedPipeline fused =
        GreedyPipelineFuser.fuse(RunnerApi.Pipeline.parseFrom(Files.readAllBytes(pipelineFile)));
    for (ExecutableStage stage : fused.getFusedStages()) {
      List<String> names =
          stage.getTransforms().stream()
              .map(PTransformNode::getTransform)
              .map(RunnerApi.PTransform::getUniqueName)
              .toList();
      if (names.stream().anyMatch(name -> name.startsWith(step + "/"))) {
        return names;
      }
    }
    return List.of();
  }

  @Test
  void requestHasProjectRegionInputAndOutput() {
    JsonNode environment = job.path("environment");
    assertEquals(
        "storage.googleapis.com/results/warraq-temp",
        environment.path("tempStoragePrefix").asText());
    JsonNode options = environment.path("sdkPipelineOptions").path("options");
    assertEquals("my-project", options.path("project").asText());
    assertEquals("europe-west1", options.path("region").asText());
    assertEquals("gs://results/out", options.path("output").asText());
    assertEquals("gs://news/archive", options.path("input").path(1).asText());
  }

  /** Runs processes with only the staged jars on the class path. */
  @Test
  void stagedJarsHaveAllClasses() throws Exception {
    List<String> loading = new ArrayList<>(stagedJars());
    loading.add(Path.of("target", "test-classes").toAbsolutePath().toString());
    JavaProcess loaded =
        JavaProcess.run(temp, loading, LoadPipeline.class.getName(), pipelineFile.toString());
    assertEquals(0, loaded.exitCode(), loaded.output());
    assertTrue(loaded.output().contains("functions"), loaded.output());

    JavaProcess run =
        JavaProcess.run(
            temp,
            stagedJars(),
            "org.warraq.job.AnnotateArticles",
            "--input=" + System.getProperty("warraq.seeds"),
            "--output=" + temp.resolve("out"));
    assertEquals(0, run.exitCode(), run.output());
    assertTrue(run.output().contains("Annotated 44 of 44"), run.output());
  }

  /** The local jars that the request stages. Their staged names are NAME-HASH.jar. */
  private static List<String> stagedJars() throws IOException {
    Set<String> staged = new HashSet<>();
    JsonNode packages = job.path("environment").path("workerPools").path(0).path("packages");
    for (JsonNode file : packages) {
      String name = file.path("name").asText();
      assertEquals("gs://results/warraq-temp/staging/" + name, file.path("location").asText());
      staged.add(name.substring(0, name.length() - "-.jar".length() - 43));
    }
    List<String> jars = new ArrayList<>();
    for (String entry : JavaProcess.classPath()) {
      String name = Path.of(entry).getFileName().toString();
      if (staged.contains(name.endsWith(".jar") ? name.substring(0, name.length() - 4) : name)) {
        jars.add(entry);
      }
    }
    assertEquals(packages.size(), jars.size());
    return jars;
  }

  @Test
  void wrongFlagsAreRefused() throws Exception {
    assertRefused(
        "--project:", "--region=europe-west1", "--input=gs://news/b", "--output=gs://news/c");
    assertRefused(
        "--region:", "--project=my-project", "--input=gs://news/b", "--output=gs://news/c");
    assertRefused(
        "--input:",
        "--project=my-project",
        "--region=europe-west1",
        "--input=news",
        "--output=gs://news/c");
    assertRefused(
        "--output:",
        "--project=my-project",
        "--region=europe-west1",
        "--input=gs://news/b",
        "--output=out");
    assertRefused(
        "--gcpTempLocation:",
        "--project=my-project",
        "--region=europe-west1",
        "--input=gs://news/b",
        "--output=s3://news/c");
    assertRefused(
        "--jobFile:",
        "--project=my-project",
        "--region=europe-west1",
        "--input=gs://news/b",
        "--output=gs://news/c",
        "--dryRun");
    assertRefused("--incremental:", "--dryRun", "--incremental", "--output=gs://news/c");
    assertRefused("--project:", "--dryRun", "--incremental=false", "--output=gs://news/c");
    assertRefused("--project: 'My project' cannot be right", "--project=My project");
    assertRefused("--region: 'Europe' cannot be right", "--project=my-project", "--region=Europe");
    assertRefused(
        "--output: 'gs://My_Bucket/c' cannot be right; pass gs:// and the name of a bucket",
        "--project=my-project",
        "--region=europe-west1",
        "--input=gs://news/b",
        "--output=gs://My_Bucket/c");
  }

  private static void assertRefused(String message, String... flags) {
    var err = new java.io.ByteArrayOutputStream();
    var out = new java.io.PrintStream(err, true, java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(2, SubmitDataflow.run(out, out, flags));
    assertTrue(
        err.toString(java.nio.charset.StandardCharsets.UTF_8).contains(message), err::toString);
  }
}
