// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.nightly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warraq.job.Latest;
import org.warraq.testing.Slow;

/** Nights in separate processes, as cron starts them. */
@Slow
class NightlyTest {
  private static final String ARTICLE = "وصل الوفد إلى عمّان مساء الأحد.";

  @TempDir Path temp;
  private Path config;

  @BeforeEach
  void writeConfig() throws IOException {
    config = temp.resolve("nightly.conf");
    NightlyRun.writeArticles(temp.resolve("news"), 0, 20, ARTICLE);
    configure("--input=news", "--output=out", "# a comment", "", "keep-logs = 2");
  }

  @Test
  void goodNightIsOneLineAndALog() throws IOException, InterruptedException {
    NightlyRun night = NightlyRun.start(temp, config);
    assertEquals(0, night.exitCode(), night.err());
    assertEquals("", night.err());
    assertEquals(1, night.out().lines().count(), night.out());
    assertTrue(
        night.out().startsWith("nightly: annotated 20, skipped 0, rejected 0 of 20 articles; run "),
        night.out());
    String log = Files.readString(logs().get(0));
    assertTrue(log.contains("\nAnnotated 20 of 20 articles"), log);
    assertTrue(log.contains(" is published: 20 read, 20 annotated, 0 skipped, 0 rejected\n"), log);
    assertEquals(20, Latest.ids(temp.resolve("out")).size());

    NightlyRun.start(temp, config).exitCode();
    NightlyRun third = NightlyRun.start(temp, config);
    assertEquals(0, third.exitCode());
    assertTrue(third.out().contains("annotated 0, skipped 20"), third.out());
    assertEquals(2, logs().size(), "old logs must be deleted");
  }

  /** The first night is stopped while it works, so that it cannot end before the second starts. */
  @Test
  void onlyOneOfTwoNightsAtTheSameTimeRuns() throws IOException, InterruptedException {
    NightlyRun.writeArticles(temp.resolve("news"), 20, 2000, ARTICLE);
    NightlyRun first = NightlyRun.start(temp, config);
    awaitLock(first);
    first.signalJob("STOP");
    NightlyRun second = NightlyRun.start(temp, config);
    assertEquals(4, second.exitCode());
    String refused = second.err();
    assertTrue(refused.contains("out' is in use by process "), refused);
    assertTrue(refused.contains(" on ") && refused.contains(" since "), refused);
    first.signalJob("CONT");
    assertEquals(0, first.exitCode(), first.err());
    assertEquals(2000, Latest.ids(temp.resolve("out")).size());
  }

  /** Waits until the job of a night has locked its output folder. */
  private void awaitLock(NightlyRun night) throws InterruptedException {
    while (!Files.exists(temp.resolve("out/.lock")) && night.isAlive()) {
      Thread.sleep(10);
    }
  }

  @Test
  void failureIsPrintedAndPassedToTheCommand() throws IOException, InterruptedException {
    configure(
        "--input=none",
        "--output=out",
        "on-failure = printenv WARRAQ_MESSAGE WARRAQ_EXIT_CODE >told");
    NightlyRun night = NightlyRun.start(temp, config);
    assertEquals(2, night.exitCode());
    assertEquals("", night.out());
    assertTrue(
        night.err().contains("failed (exit code 2): --input: nothing matches 'none'"), night.err());
    assertTrue(night.err().contains("; log: " + logs().get(0)), night.err());
    List<String> told = Files.readAllLines(temp.resolve("told"));
    assertEquals(night.err().strip(), "nightly: " + told.get(0));
    assertEquals("2", told.get(1));
  }

  @Test
  void warningsAreAlsoPrintedIfTooManyAreRejected() throws IOException, InterruptedException {
    assertEquals(0, NightlyRun.start(temp, config).exitCode());
    String english = "The delegation arrived in the capital late on Sunday evening. ";
    NightlyRun.writeArticles(temp.resolve("news"), 20, 40, english.repeat(20));
    Files.writeString(temp.resolve("news/wire.jsonl"), "معطوب\n".repeat(20));
    NightlyRun night = NightlyRun.start(temp, config);
    assertEquals(3, night.exitCode());
    assertTrue(night.err().contains("failed (exit code 3): 33.3 % of the"), night.err());
    assertTrue(night.err().contains("nightly: warning: latin_word_rate is "), night.err());
  }

  @Test
  void killedJobIsAFailure() throws IOException, InterruptedException {
    NightlyRun.writeArticles(temp.resolve("news"), 20, 2000, ARTICLE);
    configure("--input=news", "--output=out", "on-failure = touch told; exit 7");
    NightlyRun night = NightlyRun.start(temp, config);
    awaitLock(night);
    night.signalJob("KILL");
    assertEquals(137, night.exitCode());
    assertTrue(night.err().contains("killed by signal 9"), night.err());
    assertTrue(night.err().contains("on-failure failed too (exit code 7)"), night.err());
    assertTrue(Files.exists(temp.resolve("told")));
    assertFalse(Files.exists(temp.resolve("out/annotated")));
  }

  @Test
  void logThatCannotBeWrittenIsAFailure() throws IOException, InterruptedException {
    configure("--input=news", "--output=out", "logs = news/a00000.txt", "on-failure = touch told");
    NightlyRun night = NightlyRun.start(temp, config);
    assertEquals(1, night.exitCode());
    assertTrue(night.err().contains("failed (exit code 1): java.nio.file."), night.err());
    assertTrue(Files.exists(temp.resolve("told")));
  }

  private void configure(String... lines) throws IOException {
    Files.write(config, List.of(lines));
  }

  private List<Path> logs() throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve("logs"))) {
      return files.sorted().toList();
    }
  }
}
