// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
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
  private final LongSupplier clock;
  private final long startNanos;
  private long lastLogNanos;

  /**
   * Starts to measure time.
   *
   * @param totalBytes the size of all input files; 0 if not all of them will be read
   * @param clock gives nanoseconds since any moment
   */
  Progress(PrintStream err, boolean terminal, long totalBytes, LongSupplier clock) {
    this.err = err;
    this.terminal = terminal;
    this.totalBytes = totalBytes;
    this.clock = clock;
    this.startNanos = clock.getAsLong();
    this.lastLogNanos = startNanos;
  }

  /** Shows the counts so far; in a log file, only if 30 seconds have passed. */
  void show(RunCounts counts) {
    long now = clock.getAsLong();
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
        timeLeft(counts, seconds));
  }

  private String timeLeft(RunCounts counts, double seconds) {
    double done = fractionDone(counts);
    if (done <= 0 || done >= 1) {
      return "";
    }
    long secondsLeft = Math.round(seconds * (1 - done) / done);
    return String.format(
        Locale.ROOT,
        ", %d:%02d left (%d %%)",
        secondsLeft / 60,
        secondsLeft % 60,
        (int) (100 * done));
  }

  /**
   * How much of the input is annotated, rejected or skipped, from 0 to 1; 0 if that is not known.
   * Reading may be far ahead, so the bytes that were read only tell how many articles are to come.
   */
  private double fractionDone(RunCounts counts) {
    long read = counts.get(RunCounters.READ);
    if (totalBytes <= 0 || read == 0) {
      return 0;
    }
    long done =
        counts.get(RunCounters.ANNOTATED)
            + counts.get(RunCounters.REJECTED)
            + counts.get(RunCounters.SKIPPED);
    double bytesRead = counts.get(RunCounters.BYTES_READ);
    return (double) done / read * Math.min(1, bytesRead / totalBytes);
  }
}
