// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollectionView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.article.AnnotatedArticle;
import org.warraq.article.Article;
import org.warraq.job.annotate.Outcome;
import org.warraq.job.annotate.OutcomeCoder;
import org.warraq.job.flags.OutputFormat;
import org.warraq.job.flags.WriteOptions;
import org.warraq.job.record.Rejected;

class WriteOutcomesTest {
  @TempDir Path folder;

  private final TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

  @Test
  void everyOutcomeIsInExactlyOneFileOfItsKind() throws IOException {
    write(IntStream.range(0, 1000).mapToObj(WriteOutcomesTest::outcome).toList());
    List<Path> parts = parts("annotated");
    assertTrue(parts.size() > 1, "one bundle only");
    assertTrue(parts.stream().allMatch(part -> part.toString().matches(".*/part-[^/]+\\.jsonl")));
    assertEquals(
        IntStream.range(0, 1000).filter(i -> i % 10 != 0).boxed().toList(), ids("annotated"));
    assertEquals(
        IntStream.range(0, 1000).filter(i -> i % 10 == 0).boxed().toList(), ids("rejected"));
    assertEquals(List.of(), list(folder.resolve("staging")));
  }

  @Test
  void noOutcomeGivesOneEmptyFileOfEachKind() throws IOException {
    write(List.of());
    for (String kind : List.of("annotated", "rejected")) {
      assertEquals(1, parts(kind).size());
      assertEquals(0, Files.size(parts(kind).get(0)));
    }
  }

  @Test
  void shardsAreAsManyAsAskedForAndHoldEverythingOnce() throws IOException {
    write(IntStream.range(0, 100).mapToObj(WriteOutcomesTest::outcome).toList(), "--numShards=7");
    assertEquals(7, parts("annotated").size());
    assertEquals(90, ids("annotated").stream().distinct().count());
    assertEquals(90, ids("annotated").size());
    assertEquals(10, ids("rejected").size());
  }

  @Test
  void shardsWithoutArticlesAreFilesToo() throws IOException {
    write(List.of(outcome(1)), "--numShards=3");
    assertEquals(3, parts("annotated").size());
    assertEquals(List.of(1), ids("annotated"));
  }

  /** This happens if a runner loses a machine after some files were moved. */
  @Test
  void filesOfAnEarlierAttemptAreDeleted() throws IOException {
    for (String kind : List.of("annotated", "rejected")) {
      Files.createDirectories(folder.resolve(kind));
      Files.writeString(folder.resolve(kind + "/part-lost.jsonl"), "{\"id\": \"77\"}\n");
    }
    write(List.of(outcome(0), outcome(1), outcome(2)));
    assertEquals(List.of(1, 2), ids("annotated"));
    assertEquals(List.of(0), ids("rejected"));
  }

  @Test
  void markOfAnUnfinishedRunIsDeletedWhenAllFilesAreInPlace() throws IOException {
    Files.writeString(mark(), "20250101T000000Z");
    write(List.of(outcome(1)));
    assertEquals(List.of(1), ids("annotated"));
    assertFalse(Files.exists(mark()));
  }

  @Test
  void stagedFileThatVanishedMakesTheRunFail() throws IOException {
    Files.writeString(mark(), "20250101T000000Z");
    OutcomeFiles.Layout layout =
        new OutcomeFiles.Layout(
            new OutputKind<>(
                RecordSinks.of(OutputFormat.JSONL, "v1"),
                folder.resolve("annotated").toString(),
                ".jsonl",
                1),
            new OutputKind<>(
                JsonLinesSink.ofRecords(), folder.resolve("rejected").toString(), ".jsonl", 1),
            folder.resolve("staging").toString(),
            mark().toString());
    StagedName vanished =
        new StagedName(
            folder.resolve("staging/gone").toString(),
            folder.resolve("annotated/part-gone.jsonl").toString());
    PCollectionView<Iterable<StagedName>> staged =
        pipeline.apply("Staged", Create.of(vanished)).apply(View.asIterable());
    pipeline
        .apply(Create.of("once"))
        .apply(ParDo.of(new MoveIntoPlace(layout, staged)).withSideInputs(staged));
    Exception failure =
        assertThrows(RuntimeException.class, () -> pipeline.run().waitUntilFinish());
    assertTrue(failure.getMessage().contains("has vanished"), failure::getMessage);
    assertTrue(Files.exists(mark()), "the run counts as complete");
  }

  private Path mark() {
    return folder.resolve(".unfinished");
  }

  /** One in ten is rejected. */
  private static Outcome outcome(int id) {
    Article article = Article.of(Integer.toString(id), "a.jsonl", "", "نص");
    return id % 10 == 0
        ? Outcome.of(Rejected.byAnnotator("split", article, new IllegalStateException("no")))
        : Outcome.of(AnnotatedArticle.of(article));
  }

  private void write(List<Outcome> outcomes, String... flags) {
    String[] all =
        Stream.concat(Stream.of("--outputFormat=jsonl"), Stream.of(flags)).toArray(String[]::new);
    pipeline
        .apply(Create.of(outcomes).withCoder(OutcomeCoder.of()))
        .apply(Reshuffle.viaRandomKey())
        .apply(
            "Write",
            WriteOutcomes.to(
                new RunDestination(
                    folder.resolve("annotated").toString(),
                    folder.resolve("rejected").toString(),
                    folder.resolve("staging").toString(),
                    mark().toString()),
                PipelineOptionsFactory.fromArgs(all).as(WriteOptions.class),
                "v1"));
    pipeline.run().waitUntilFinish();
  }

  private List<Path> parts(String kind) throws IOException {
    return list(folder.resolve(kind));
  }

  private List<Integer> ids(String kind) throws IOException {
    return parts(kind).stream().flatMap(WriteOutcomesTest::lines).sorted().toList();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Stream<Integer> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().map(WriteOutcomesTest::id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int id(String line) {
    try {
      return new JsonMapper().readTree(line).path("id").asInt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
