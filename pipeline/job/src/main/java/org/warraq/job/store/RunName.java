// SPDX-License-Identifier: GPL-3.0-or-later
package org.warraq.job.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The name of a run: the time when it began, in UTC, to the second, such as {@code
 * 20261125T184500Z}. Names are ordered as times are.
 */
public record RunName(String name) implements Comparable<RunName> {
  /**
   * The run of files that do not lie in a {@code run=TIME} folder, such as those of a fresh run.
   * Its name is empty, and it is older than all other runs.
   */
  public static final RunName NONE = new RunName("");

  /** A regular expression of all names but the empty one. */
  static final String PATTERN = "\\d{8}T\\d{6}Z";

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

  /** The name of a run that begins at a time. */
  public static RunName of(Instant time) {
    return new RunName(FORMAT.format(time));
  }

  /** The run that wrote a file, or {@link #NONE}. */
  public static RunName ofFile(String path) {
    return OutputLayout.runOf(path);
  }

  /** The run that begins at {@code now}, or a second after this run if the clock went back. */
  RunName next(Instant now) {
    RunName next = of(now);
    return next.compareTo(this) > 0
        ? next
        : of(FORMAT.parse(name, Instant::from).plus(1, ChronoUnit.SECONDS));
  }

  @Override
  public int compareTo(RunName other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
