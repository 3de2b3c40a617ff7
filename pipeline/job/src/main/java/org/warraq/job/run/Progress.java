// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.warraq.job.measure.RunCounters;
import org.warraq.job.measure.RunCounts;

/**
 * Shows the progress of a run: on a terminal one line that is overwritten, in a log file one line
 * every 30 seconds. Not thread-safe.
 */
final class Progress {
  private static final Duration LOG_INTERVAL = Duration.ofSeconds(30);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean terminal;
  private final long totalBytes;
  private final long startNanos;
  private long lastLogNanos;

  /**
   * Starts to measure time.
   *
   * @param totalBytes the size of all input files
   */
  Progress(PrintStream err, boolean terminal, long totalBytes) {
    this.err = err;
    this.terminal = terminal;
    this.totalBytes = totalBytes;
    this.startNanos = System.nanoTime();
    this.lastLogNanos = startNanos;
  }

  /** Shows the counts so far; in a log file, only if 30 seconds have passed. */
  void show(RunCounts counts) {
    long now = System.nanoTime();
    if (terminal) {
      err.print(CLEAR_LINE + line(counts, now - startNanos));
      err.flush();
    } else if (now - lastLogNanos >= LOG_INTERVAL.toNanos()) {
      err.println(line(counts, now - startNanos));
      lastLogNanos = now;
    }
  }

  /** Clears the line on a terminal, so that the next message starts on an empty one. */
  void end() {
    if (terminal) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  private String line(RunCounts counts, long nanos) {
    double seconds = nanos / 1e9;
    return String.format(
        Locale.ROOT,
        "%,d articles, %,.0f words/s, %,d rejected%s",
        counts.get(RunCounters.ANNOTATED),
        counts.get(RunCounters.WORDS) / seconds,
        counts.get(RunCounters.REJECTED),
        timeLeft(counts.get(RunCounters.BYTES_READ), seconds));
  }

  private String timeLeft(long bytesRead, double seconds) {
    if (bytesRead <= 0 || totalBytes <= bytesRead) {
      return "";
    }
    long secondsLeft = Math.round(seconds * (totalBytes - bytesRead) / bytesRead);
    return String.format(
        Locale.ROOT,
        ", %d:%02d left (%d %%)",
        secondsLeft / 60,
        secondsLeft % 60,
        100 * bytesRead / totalBytes);
  }
}
