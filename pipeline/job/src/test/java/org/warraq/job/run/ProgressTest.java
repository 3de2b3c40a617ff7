// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.warraq.job.measure.RunCounts;

class ProgressTest {
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final AtomicLong nanos = new AtomicLong();

  private Progress progress(boolean terminal, long totalBytes) {
    PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);
    return new Progress(err, terminal, totalBytes, nanos::get);
  }

  private String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  private static RunCounts counts(long bytesRead, long read, long annotated, long rejected) {
    Map<String, Long> counts =
        Map.of(
            "bytes_read", bytesRead,
            "read", read,
            "annotated", annotated,
            "rejected", rejected,
            "words", 100 * annotated);
    return new RunCounts(new TreeMap<>(counts), 0, true);
  }

  private void pass(long seconds) {
    nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }

  @Test
  void timeLeftIsThatOfTheArticlesThatAreNotDone() {
    Progress progress = progress(false, 1000);
    pass(30);
    progress.show(counts(1000, 200, 16, 4)); // Everything is read, a tenth is done.
    assertEquals("16 articles, 53 words/s, 4 rejected, 4:30 left (10 %)\n", shown());
  }

  @Test
  void articlesThatAreNotReadYetCountToo() {
    Progress progress = progress(false, 1000);
    pass(30);
    progress.show(counts(500, 100, 50, 0)); // Half is read, and half of that is done.
    assertEquals("50 articles, 167 words/s, 0 rejected, 1:30 left (25 %)\n", shown());
  }

  @Test
  void noTimeIsNamedBeforeTheFirstArticleAndWhereTheEndIsUnknown() {
    Progress progress = progress(false, 1000);
    pass(30);
    progress.show(counts(0, 0, 0, 0));
    pass(30);
    progress.show(counts(500, 10, 0, 0));
    assertEquals("0 articles, 0 words/s, 0 rejected\n".repeat(2), shown());
    shown.reset();
    Progress limited = progress(false, 0);
    pass(30);
    limited.show(counts(500, 10, 3, 0));
    assertEquals("3 articles, 10 words/s, 0 rejected\n", shown());
  }

  @Test
  void logHasALineEvery30SecondsAndNoEscapeCodes() {
    Progress progress = progress(false, 1000);
    for (int second = 0; second < 100; second++) {
      pass(1);
      progress.show(counts(10, 2, 1, 0));
    }
    progress.end();
    assertEquals(3, shown().lines().count());
    assertFalse(shown().contains("\u001b") || shown().contains("\r"), shown());
  }

  @Test
  void terminalHasOneLineThatIsClearedAtTheEnd() {
    Progress progress = progress(true, 0);
    pass(10);
    progress.show(counts(10, 2, 1, 0));
    progress.end();
    assertEquals("\r\u001b[K1 articles, 10 words/s, 0 rejected\r\u001b[K", shown());
  }
}
