// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.annotate.Outcome;
import org.warraq.job.flags.ReadOptions;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.measure.RunCounts;

class ReadArticlesTest {
  @TempDir Path folder;

  private final TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

  @Test
  void recordsBecomeArticlesOrRejectedInputsAndAreCounted() throws IOException {
    Reading.write(folder.resolve("a/b/خبر.txt"), "نص");
    Reading.write(folder.resolve("a/c.jsonl"), "{\"id\": 1, \"text\": \"نص\"}\nمكسور\n");
    Reading.write(folder.resolve("d.csv"), "id,text\n2,نص\n3\n");
    Reading.compress(
        folder.resolve("e.jsonl.gz"), Compression.GZIP, "{\"id\": 4, \"text\": \"نص\"}\n");
    Reading.write(folder.resolve("ignored.dat"), "x");

    ReadOptions options = Reading.options("--input=" + folder);
    InputFiles input = InputFiles.resolve(options);
    PCollection<Outcome> outcomes = pipeline.apply(ReadArticles.from(input, options));
    PAssert.that(idsOrErrors(outcomes))
        .containsInAnyOrder(
            "1",
            "2",
            "4",
            folder.resolve("a/b/خبر.txt").toString(),
            "MalformedLine",
            "MalformedLine");

    PipelineResult result = pipeline.run();
    result.waitUntilFinish();
    RunCounts counts = RunCounts.of(result);
    assertEquals(6, counts.get(RunCounters.READ));
    assertEquals(input.totalBytes(), counts.get(RunCounters.BYTES_READ));
  }

  @Test
  void largeFileInManyChunksGivesAllItsArticles() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Reading.write(file, "{\"text\": \"خبر\"}\n".repeat(1000));
    ReadOptions options = Reading.options("--input=" + file, "--readParallelism=2");
    PCollection<Outcome> outcomes =
        pipeline.apply(
            ReadArticles.from(InputFiles.resolve(options), options)
                .withChunkBytes(Files.size(file) / 50));
    String path = file.toString();
    PAssert.that(idsOrErrors(outcomes))
        .satisfies(
            ids -> {
              assertEquals(1000, StreamSupport.stream(ids.spliterator(), false).distinct().count());
              assertTrue(
                  StreamSupport.stream(ids.spliterator(), false)
                      .anyMatch(id -> id.equals(path + "#1000")));
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  private static PCollection<String> idsOrErrors(PCollection<Outcome> outcomes) {
    return outcomes.apply(
        "IdsOrErrors",
        MapElements.into(TypeDescriptors.strings()).via(ReadArticlesTest::idOrError));
  }

  private static String idOrError(Outcome outcome) {
    return outcome instanceof Outcome.Accepted accepted
        ? accepted.article().article().id()
        : ((Outcome.Refused) outcome).input().error();
  }
}
