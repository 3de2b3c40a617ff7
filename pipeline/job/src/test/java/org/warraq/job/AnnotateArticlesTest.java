// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline.PipelineVisitor;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.runners.TransformHierarchy.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.flags.WarraqOptions;
import org.warraq.job.run.RunMode;

/**
 * Runs the whole job with real flags. To renew the golden files after a change that is wanted, run
 * this test with {@code -Dwarraq.renewGolden} and read their diff.
 */
class AnnotateArticlesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir Path temp;

  @Test
  void outputEqualsGoldenFiles() throws IOException {
    JobRun run =
        JobRun.into(
            temp.resolve("out"),
            "--input=" + GOLDEN.resolve("input"),
            "--outputFormat=jsonl",
            "--maxRejectedFraction=0.9");
    assertEquals(0, run.exitCode(), run.err());
    assertGolden("annotated.jsonl", run.annotatedLines());
    assertGolden("rejected.jsonl", run.rejectedLines());
  }

  /** Compares lines without the fields that change with each model of the entities. */
  private static void assertGolden(String name, List<String> lines) throws IOException {
    List<String> stable = lines.stream().map(AnnotateArticlesTest::withoutModel).sorted().toList();
    Path golden = GOLDEN.resolve(name);
    if (System.getProperty("warraq.renewGolden") != null) {
      Files.write(golden, stable);
    }
    assertEquals(String.join("\n", Files.readAllLines(golden)), String.join("\n", stable));
  }

  private static String withoutModel(String line) {
    ObjectNode record = (ObjectNode) JobRun.json(line);
    record.remove("model_version");
    record.path("entities").forEach(entity -> ((ObjectNode) entity).remove("score"));
    return record.toString();
  }

  @Test
  void allSeedsAreAnnotatedWithoutAnyWarning() throws IOException {
    JobRun run = JobRun.into(temp.resolve("out"), "--input=" + JobRun.seeds());
    assertEquals(0, run.exitCode(), run.err());
    assertEquals(44, run.count("read"));
    assertEquals(44, run.count("annotated"));
    assertEquals(0, run.count("rejected"));
    assertTrue(run.out().contains("scripts/show"), run.out());
    // A slow machine prints progress, which is not a warning.
    List<String> warnings =
        run.err().lines().filter(line -> !line.matches("[\\d,]+ articles, .*")).toList();
    assertEquals(List.of(), warnings);
  }

  @Test
  void topTransformsHaveTheNamesInTheReadme() throws IOException {
    WarraqOptions options =
        PipelineOptionsFactory.fromArgs(
                "--input=" + GOLDEN.resolve("input"), "--output=" + temp, "--incremental")
            .as(WarraqOptions.class);
    List<String> steps = new ArrayList<>();
    AnnotateArticles.pipeline(options, RunMode.of(options, InstantSource.system()))
        .traverseTopologically(
            new PipelineVisitor.Defaults() {
              @Override
              public CompositeBehavior enterCompositeTransform(Node step) {
                if (!step.isRootNode()) {
                  steps.add(step.getFullName());
                }
                return step.isRootNode()
                    ? CompositeBehavior.ENTER_TRANSFORM
                    : CompositeBehavior.DO_NOT_ENTER_TRANSFORM;
              }
            });
    assertEquals(
        List.of(
            "ReadArticles",
            "SkipKnown",
            "SplitSentences",
            "SegmentWords",
            "TagPartsOfSpeech",
            "AddLemmas",
            "RecognizeEntities",
            "WriteOutcomes"),
        steps);
  }

  @Test
  void chosenAnnotatorsAloneAnnotate() throws IOException {
    JobRun run =
        JobRun.into(
            temp.resolve("out"),
            "--input=" + GOLDEN.resolve("input/title.txt"),
            "--outputFormat=jsonl",
            "--annotators=split,segment");
    assertEquals(0, run.exitCode(), run.err());
    var segment = JobRun.json(run.annotatedLines().get(0)).at("/sentences/0/words/0/segments/0");
    assertTrue(segment.path("tag").isNull(), segment.toString());
    assertEquals(0, run.count("entities"));
  }
}
