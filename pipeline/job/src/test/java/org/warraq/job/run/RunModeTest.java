// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.flags.UsageException;
import org.warraq.job.flags.WarraqOptions;

class RunModeTest {
  private static final Instant START = Instant.parse("2026-11-25T18:45:00Z");
  private static final String TIME = "20261125T184500Z";

  @TempDir Path temp;
  private String input;
  private Path out;

  @BeforeEach
  void writeArticle() throws IOException {
    input = "--input=" + Files.writeString(temp.resolve("article.txt"), "مطر.");
    out = temp.resolve("out");
  }

  @Test
  void freshRunWritesStraightToWhereReadersLook() throws IOException {
    RunMode mode = mode(input);
    assertInstanceOf(FreshRun.class, mode);
    assertEquals(out + "/annotated/run=" + TIME, mode.destination().annotated());
    assertEquals(out + "/annotated/run=" + TIME, mode.publishedRecords());
    assertFalse(mode.skipsKnown());
    assertTrue(mode.describesFeed());
    assertEquals(TIME, mode.time().name());
  }

  @Test
  void incrementalRunWritesToStagingAndSkipsKnownArticles() throws IOException {
    RunMode mode = mode(input, "--incremental");
    assertInstanceOf(IncrementalRun.class, mode);
    assertEquals(out + "/.staging/run=" + TIME + "/annotated", mode.destination().annotated());
    assertEquals(out + "/annotated/run=" + TIME, mode.publishedRecords());
    assertTrue(mode.skipsKnown());
    assertTrue(mode.describesFeed());
  }

  @Test
  void replayReadsRejectedInputsAndDoesNotDescribeTheFeed() throws IOException {
    Files.writeString(
        Files.createDirectories(out.resolve("rejected")).resolve("part-1.jsonl"), "x");
    RunMode mode = mode("--replay=" + out);
    assertInstanceOf(ReplayRun.class, mode);
    assertEquals(out + "/.staging/run=" + TIME + "/rejected", mode.destination().rejected());
    assertEquals(1, mode.input().totalBytes());
    assertFalse(mode.skipsKnown());
    assertFalse(mode.describesFeed());
  }

  @Test
  void timeIsLaterThanThatOfAllEarlierRuns() throws IOException {
    Path runs = Files.createDirectories(out.resolve("runs"));
    Files.writeString(runs.resolve("20261125T190000Z.json"), "{}");
    assertEquals("20261125T190001Z", mode(input, "--incremental").time().name());
  }

  @Test
  void clockIsReadAfterTheInputIsLookedUp() {
    InstantSource clock = () -> fail("the clock was read before the input was looked up");
    WarraqOptions options = options("--input=" + temp.resolve("missing.txt"));
    assertThrows(UsageException.class, () -> RunMode.of(options, clock));
  }

  @Test
  void inputInsideTheOutputIsRefused() throws IOException {
    Path annotated = Files.createDirectories(out.resolve("annotated"));
    Files.writeString(annotated.resolve("article.txt"), "مطر.");
    assertThrows(UsageException.class, () -> mode("--input=" + annotated));
    assertThrows(UsageException.class, () -> mode("--input=" + annotated, "--incremental"));
  }

  @Test
  void modeWithoutLookupNeedsNoFiles() {
    RunMode mode = RunMode.withoutLookup(options("--input=gs://bucket/news"));
    assertEquals(0, mode.input().totalBytes());
    assertTrue(mode.destination().annotated().startsWith(out + "/annotated/run=2"));
  }

  private RunMode mode(String... flags) throws IOException {
    return RunMode.of(options(flags), InstantSource.fixed(START));
  }

  private WarraqOptions options(String... flags) {
    WarraqOptions options = PipelineOptionsFactory.fromArgs(flags).as(WarraqOptions.class);
    options.setOutput(out.toString());
    return options;
  }
}
