// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteBundlesTest {
  @TempDir Path folder;

  private final TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

  @Test
  void everyElementIsInExactlyOneFile() throws IOException {
    List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();
    write(numbers);
    List<Path> parts = parts();
    assertTrue(parts.size() > 1, "one bundle only");
    assertTrue(parts.stream().allMatch(part -> part.toString().matches(".*/part-[^/]+\\.jsonl")));
    assertEquals(numbers, parts.stream().flatMap(WriteBundlesTest::lines).sorted().toList());
    assertEquals(List.of(), list(folder.resolve("staging")));
  }

  @Test
  void noElementGivesOneEmptyFile() throws IOException {
    write(List.of());
    assertEquals(1, parts().size());
    assertEquals(0, Files.size(parts().get(0)));
  }

  /** This happens if a runner loses a machine after some files were moved. */
  @Test
  void filesOfAnEarlierAttemptAreDeleted() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/part-lost.jsonl"), "1\n");
    write(List.of(1, 2, 3));
    assertEquals(
        List.of(1, 2, 3), parts().stream().flatMap(WriteBundlesTest::lines).sorted().toList());
  }

  private void write(List<Integer> numbers) {
    pipeline
        .apply(Create.of(numbers).withCoder(VarIntCoder.of()))
        .apply(Reshuffle.viaRandomKey())
        .apply(
            "Write",
            WriteBundles.of(
                JsonLinesSink.<Integer>ofRecords(),
                folder.resolve("staging").toString(),
                folder.resolve("out").toString(),
                ".jsonl"));
    pipeline.run().waitUntilFinish();
  }

  private List<Path> parts() throws IOException {
    return list(folder.resolve("out"));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Stream<Integer> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().map(Integer::valueOf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
